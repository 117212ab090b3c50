#include "readers/subtitles.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "readers/entities.h"
#include "readers/prose_writer.h"
#include "readers/source_lines.h"

namespace evenhand {
namespace {

constexpr std::string_view kArrow = "-->";

class SubtitleReader {
 public:
  explicit SubtitleReader(Document& document)
      : document_(document), source_(document.source()), lines_(source_lines(source_)), writer_(document, 0) {}

  void read() {
    for (std::size_t begin = 0; begin < lines_.size();) {
      std::size_t end = begin;
      while (end < lines_.size() && !lines_[end].is_blank()) ++end;
      if (end > begin) read_chunk(begin, end);
      begin = end + 1;
    }
    writer_.finish();
  }

 private:
  std::string_view words(std::size_t line) const {
    return source_.substr(lines_[line].text, lines_[line].span.end - lines_[line].text);
  }

  // The lines between two blank ones.
  void read_chunk(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (words(i).find(kArrow) != std::string_view::npos) return read_cue(i, end);
    }
    const std::string_view first = words(begin);
    if (first.substr(0, 4) == "NOTE" && (first.size() == 4 || first[4] == ' ')) return read_note(begin, end);
    const bool is_head = first.substr(0, 6) == "WEBVTT" || first == "STYLE" || first == "REGION";
    // A cue that somebody left a blank line in goes on.
    if (!is_head && !document_.blocks().empty()) read_text(begin, end);
  }

  void read_note(std::size_t begin, std::size_t end) {
    writer_.end_block();
    document_.add_comment({lines_[begin].text, lines_[end - 1].span.end});
    document_.add_place(lines_[begin].text, {});
    Span first = lines_[begin].content();
    first.begin = std::min(first.begin + 5, first.end);
    writer_.prose(first);
    for (std::size_t i = begin + 1; i < end; ++i) {
      writer_.part();
      writer_.prose(lines_[i].content());
    }
    writer_.end_block();
  }

  // Line `time` holds the times.
  void read_cue(std::size_t time, std::size_t end) {
    if (time + 1 == end) return;
    const std::string_view start = words(time).substr(0, words(time).find_first_of(" \t-"));
    document_.add_place(lines_[time].text, std::string(start));
    read_text(time + 1, end);
  }

  void read_text(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (begins_speech(words(i))) writer_.end_block();
      writer_.part();
      read_line(lines_[i].content());
    }
    if (ends_sentence(words(end - 1))) writer_.end_block();
  }

  // Whether somebody else begins to speak.
  static bool begins_speech(std::string_view line) {
    return line.substr(0, 1) == "-" || line.substr(0, 3) == "\xE2\x80\x93" || line.substr(0, 3) == "<v ";
  }

  static bool ends_sentence(std::string_view line) {
    // Tags, quotation marks and brackets stand behind the full stop.
    while (!line.empty()) {
      const std::size_t tag = line.back() == '>' ? line.rfind('<') : std::string_view::npos;
      if (tag != std::string_view::npos) {
        line = line.substr(0, tag);
      } else if (std::string_view("\"')]").find(line.back()) != std::string_view::npos) {
        line.remove_suffix(1);
      } else {
        break;
      }
    }
    return !line.empty() && std::string_view(".?!").find(line.back()) != std::string_view::npos;
  }

  // The text of a line between its tags: `<i>`, `<v Ann>`, `{\an8}`.
  void read_line(Span line) {
    const std::string_view whole = source_.substr(0, line.end);
    std::size_t at = line.begin;
    while (at < line.end && (source_[at] == '-' || source_[at] == ' ')) ++at;
    while (at < line.end) {
      const std::size_t mark = std::min(whole.find_first_of("<{&", at), line.end);
      writer_.prose({at, mark});
      at = mark;
      if (at == line.end) return;
      const bool is_tag = source_[at] == '<' || whole.substr(at, 2) == "{\\";
      const std::size_t close = is_tag ? whole.find(source_[at] == '<' ? '>' : '}', at) : std::string_view::npos;
      if (close != std::string_view::npos) {
        at = close + 1;
      } else {
        at = read_sign(whole, at);
      }
    }
  }

  // An entity, or a sign that is none; where it ends.
  std::size_t read_sign(std::string_view whole, std::size_t at) {
    constexpr std::size_t kLongestEntity = 12;
    const std::size_t semicolon = whole.substr(0, at + kLongestEntity).find(';', at);
    if (source_[at] == '&' && semicolon != std::string_view::npos) {
      const Span entity = {at, semicolon + 1};
      if (const auto character = character_of_entity(whole.substr(at, entity.size()))) {
        writer_.replaced(entity, *character);
        return entity.end;
      }
    }
    writer_.prose({at, at + 1});
    return at + 1;
  }

  Document& document_;
  std::string_view source_;
  std::vector<SourceLine> lines_;
  ProseWriter writer_;
};

}  // namespace

Document read_subtitles(Document document) {
  SubtitleReader(document).read();
  return document;
}

}  // namespace evenhand

#include "readers/text.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/byte_set.h"
#include "base/line_breaks.h"
#include "readers/prose_writer.h"
#include "readers/template_source.h"
#include "readers/text_heading.h"
#include "readers/text_line.h"

namespace evenhand {
namespace {

using Kind = TextLine::Kind;
using Lines = std::vector<TextLine>;

// Text with a line longer than this, in bytes, is not wrapped: there every line is a paragraph.
constexpr std::size_t kLongestWrappedLine = 160;

constexpr std::uint8_t kHeadingLevel = 2;

// Writes the lines between two blank lines as blocks.
class RunReader {
 public:
  RunReader(ProseWriter& writer, std::string_view source) : writer_(writer), source_(source) {}

  // `goes_on`: text follows the run.
  void read(const Lines& run, bool goes_on) {
    bool in_table = false;
    for (std::size_t i = 0; i < run.size(); ++i) {
      const bool header = !in_table && i + 1 < run.size() && run[i + 1].kind == Kind::row_rule;
      read_line(run[i], header ? Block::Kind::table_header : Block::Kind::table_cell);
      in_table = run[i].kind == Kind::row || (in_table && run[i].kind == Kind::row_rule);
    }
    end_paragraph(goes_on ? Follows::text : Follows::nothing);
  }

 private:
  enum class Follows { nothing, text, underline };

  void read_line(const TextLine& line, Block::Kind cell) {
    switch (line.kind) {
      case Kind::words:
        if (!paragraph_.empty() && paragraph_.back().quotes != line.quotes) end_paragraph(Follows::text);
        paragraph_.push_back(line);
        break;
      case Kind::ordinal:
        if (!paragraph_.empty() && paragraph_.front().kind == Kind::words) {
          paragraph_.push_back(whole(line));
          break;
        }
        [[fallthrough]];
      case Kind::bullet:
      case Kind::first_ordinal:
        end_paragraph(Follows::text);
        paragraph_.push_back(line);
        break;
      case Kind::underline:
        end_paragraph(paragraph_.size() == 1 ? Follows::underline : Follows::text);
        break;
      case Kind::row:
        end_paragraph(Follows::text);
        add_cells(line, cell);
        break;
      case Kind::field:
        add_field(line);
        break;
      case Kind::blank:
      case Kind::row_rule:
        end_paragraph(Follows::text);
        break;
      case Kind::rule:
        end_paragraph(Follows::nothing);
        break;
    }
  }

  // Fields stand at the top; inside a paragraph a colon is a colon.
  void add_field(const TextLine& line) {
    if (!paragraph_.empty()) return paragraph_.push_back(whole(line));
    add({&line, &line + 1}, block_like(line, Block::Kind::field));
  }

  // A line that only looked as if it began something: its marker belongs to the words.
  TextLine whole(TextLine line) const {
    const std::size_t line_begin = source_.find_last_of("\r\n", line.content.begin) + 1;
    line.content.begin = line_begin + source_.substr(line_begin).find_first_not_of("> \t\f\v");
    line.kind = Kind::words;
    return line;
  }

  std::string_view text(const TextLine& line) const { return source_.substr(line.content.begin, line.content.size()); }

  Block block_like(const TextLine& line, Block::Kind kind) const {
    Block block;
    block.kind = kind;
    block.quoted = line.quotes > 0;
    if (kind == Block::Kind::heading) block.level = introduces(text(line)) ? kLevelByLook : kHeadingLevel;
    return block;
  }

  struct Range {
    const TextLine* begin;
    const TextLine* end;
  };

  void add(Range lines, Block like) {
    writer_.set_kind(like);
    for (const TextLine* line = lines.begin; line != lines.end; ++line) {
      writer_.part();
      writer_.prose(line->content);
    }
    writer_.end_block();
  }

  void add_cells(const TextLine& row, Block::Kind kind) {
    Block block = block_like(row, kind);
    Span rest = row.content;
    if (source_[rest.begin] == '|') ++rest.begin;
    while (!rest.empty()) {
      const std::size_t end = std::min(source_.find('|', rest.begin), rest.end);
      const std::string_view cell = source_.substr(rest.begin, end - rest.begin);
      if (const std::size_t first = cell.find_first_not_of(" \t"); first != std::string_view::npos) {
        writer_.set_kind(block);
        writer_.prose({rest.begin + first, rest.begin + cell.find_last_not_of(" \t") + 1});
        writer_.end_block();
      }
      if (block.column < std::numeric_limits<std::uint16_t>::max()) ++block.column;
      rest.begin = std::min(end + 1, rest.end);
    }
  }

  void end_paragraph(Follows follows) {
    if (paragraph_.empty()) return;
    const TextLine* begin = paragraph_.data();
    const TextLine* end = begin + paragraph_.size();
    if (begin->kind != Kind::words) {
      add({begin, end}, block_like(*begin, Block::Kind::list_item));
    } else if (paragraph_.size() == 1) {
      add_single(*begin, follows);
    } else if (std::any_of(begin, end, [](const TextLine& l) { return l.content.size() > kLongestWrappedLine; })) {
      add_unwrapped({begin, end}, follows);
    } else {
      if (opens_with_heading()) {
        add({begin, begin + 1}, block_like(*begin, Block::Kind::heading));
        ++begin;
      }
      add({begin, end}, block_like(*begin, Block::Kind::paragraph));
    }
    paragraph_.clear();
  }

  void add_single(const TextLine& line, Follows follows) {
    const std::string_view words = text(line);
    const bool heading = follows == Follows::underline || is_all_capitals(words) || introduces(words) ||
                         (follows == Follows::text && looks_like_title(words));
    add({&line, &line + 1}, block_like(line, heading ? Block::Kind::heading : Block::Kind::paragraph));
  }

  void add_unwrapped(Range lines, Follows follows) {
    const TextLine* begin = lines.begin;
    for (const TextLine* next = begin + 1; begin != lines.end; ++next) {
      if (next != lines.end && is_ascii_small(source_[next->content.begin])) continue;
      if (next - begin == 1) {
        add_single(*begin, next == lines.end ? follows : Follows::text);
      } else {
        add({begin, next}, block_like(*begin, Block::Kind::paragraph));
      }
      begin = next;
    }
  }

  bool opens_with_heading() const {
    const std::string_view first = text(paragraph_[0]);
    return introduces(first) || (is_all_capitals(first) && !is_all_capitals(text(paragraph_[1])));
  }

  ProseWriter& writer_;
  std::string_view source_;
  Lines paragraph_;
};

// Comments keep their marks out of the text only where every line has one; otherwise # is a number or a hashtag.
void strip_comment_marks(std::string_view source, Lines& run) {
  Lines bare;
  for (const TextLine& line : run) {
    auto stripped = without_comment_mark(source, line);
    if (!stripped) return;
    bare.push_back(*stripped);
  }
  run = std::move(bare);
}

constexpr ByteSet kNoWords(" \t\r\n\f\v>");

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

constexpr std::string_view kName = "evenhand:";

// Where the linter is named at or after `from`. There are fewer colons than anything else in its name.
std::size_t find_name(std::string_view source, std::size_t from) {
  for (std::size_t at = from + kName.size() - 1; at < source.size(); ++at) {
    at = source.find(kName.back(), at);
    if (at == std::string_view::npos) break;
    const std::size_t begin = at - (kName.size() - 1);
    if (source.substr(begin, kName.size()) == kName) return begin;
  }
  return std::string_view::npos;
}

// Plain text has no comments; a line that begins with the linter's name, or has only punctuation before it, is one.
bool speaks_to_linter(std::string_view line, std::size_t name) {
  const std::string_view before = line.substr(0, name);
  return std::all_of(before.begin(), before.end(), [](char c) {
    return c == ' ' || c == '\t' || std::string_view("#/;%*-.[(").find(c) != std::string_view::npos;
  });
}

// Reads a text line by line.
class TextReader {
 public:
  TextReader(Document& document, std::string_view source, ProseWriter& writer)
      : document_(document), source_(source), runs_(writer, source), next_name_(find_name(source, 0)) {}

  // REQUIRES: `begin` is where the first line begins.
  void read(std::size_t begin) {
    LineBreaks breaks(source_);
    while (true) {
      const std::size_t end = breaks.find(begin);
      read_line({begin, end});
      if (end == source_.size()) break;
      begin = breaks.behind(end);
    }
    end_run(source_.size());
  }

 private:
  void read_line(Span span) {
    TextLine line = read_text_line(source_, span);
    if (next_name_ < span.end && is_directive(span)) {
      document_.add_comment(span);
      line.kind = Kind::blank;
    }
    if (line.kind != Kind::blank) return run_.push_back(line);
    if (!run_.empty()) end_run(span.end);
  }

  bool is_directive(Span line) {
    const std::size_t name = next_name_ - line.begin;
    next_name_ = find_name(source_, line.end);
    return speaks_to_linter(source_.substr(line.begin, line.size()), name);
  }

  // `end`: behind the line that ends the run.
  void end_run(std::size_t end) {
    const bool goes_on = kNoWords.find_other_in(source_, end) < source_.size();
    strip_comment_marks(source_, run_);
    runs_.read(run_, goes_on);
    run_.clear();
  }

  Document& document_;
  std::string_view source_;
  RunReader runs_;
  Lines run_;
  std::size_t next_name_;  // Where the linter is named next, from the line on that is read.
};

}  // namespace

Document read_text(Document document) {
  const TemplateSource unmarked(document);
  const std::size_t begin = document.source().starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  ProseWriter writer(document, begin);
  writer.cut_by_look();
  unmarked.note_comments(writer);
  TextReader(document, unmarked.text(), writer).read(begin);
  writer.finish();
  return document;
}

}  // namespace evenhand

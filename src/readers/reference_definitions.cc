#include "readers/reference_definitions.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "readers/html_text.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::size_t skip(std::string_view text, std::string_view set) {
  return std::min(text.find_first_not_of(set), text.size());
}

// How many bytes of quote marks, list markers and blanks a line begins with.
std::size_t prefix_size(std::string_view line) {
  std::size_t at = skip(line, " \t>");
  while (at < line.size()) {
    std::size_t end = at + skip(line.substr(at), "0123456789");
    if (end < line.size() && std::string_view("-*+.)").find(line[end]) != std::string_view::npos) ++end;
    const std::size_t blanks = skip(line.substr(end), " \t>");
    if (end == at || blanks == 0) break;
    at = end + blanks;
  }
  return at;
}

// The size of a label with its colon (`[id]:`) at the start of `line`; 0 if there is none.
std::size_t label_size(std::string_view line) {
  if (line.empty() || line[0] != '[') return 0;
  for (std::size_t at = 1; at + 1 < line.size(); ++at) {
    if (line[at] == '\\') {
      ++at;
    } else if (line[at] == '[') {
      return 0;
    } else if (line[at] == ']') {
      return line[at + 1] == ':' ? at + 2 : 0;
    }
  }
  return 0;
}

std::size_t destination_size(std::string_view text) {
  if (!text.empty() && text[0] == '<') return std::min(text.find('>'), text.size() - 1) + 1;
  return std::min(text.find_first_of(" \t\r\n"), text.size());
}

// What stands in the marks of a title that `text` begins with. It may go on in later lines.
std::optional<Span> title_in(std::string_view text) {
  if (text.empty() || std::string_view("\"'(").find(text[0]) == std::string_view::npos) return std::nullopt;
  const char close = text[0] == '(' ? ')' : text[0];
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == close) {
      return Span{1, at};
    } else if (text[at] == '\n' && skip(text.substr(at + 1), kBlanks) + at + 1 < text.size() &&
               text[at + 1 + skip(text.substr(at + 1), kBlanks)] == '\n') {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

// Walks over the lines of a gap.
class DefinitionScan {
 public:
  DefinitionScan(ProseWriter& writer, std::string_view source, Span gap, Block like)
      : writer_(writer), source_(source), gap_(gap), like_(like) {}

  void run() {
    bool title_may_follow = false;
    for (std::size_t at = gap_.begin; at < gap_.end;) {
      const std::size_t end = std::min(source_.substr(0, gap_.end).find('\n', at), gap_.end);
      const std::size_t content = at + prefix_size(source_.substr(at, end - at));
      const std::size_t label = label_size(source_.substr(content, end - content));
      if (label > 0) {
        title_may_follow = !read_definition({content + label, end}, source_[content + 1] == '^');
      } else if (title_may_follow) {
        title_may_follow = destination_missing_ && !read_definition({content, end}, false);
        if (!destination_missing_ && content < end) add_title(content);
      }
      at = std::max(end, writer_.done()) + 1;
    }
  }

 private:
  // What stands behind a label. Whether the definition ends with it.
  bool read_definition(Span rest, bool is_footnote) {
    rest.begin += skip(source_.substr(rest.begin, rest.size()), kBlanks);
    if (is_footnote) {
      add(rest);
      return true;
    }
    destination_missing_ = rest.empty();
    rest.begin += destination_size(source_.substr(rest.begin, rest.size()));
    rest.begin += skip(source_.substr(rest.begin, rest.size()), kBlanks);
    if (rest.empty()) return false;
    add_title(rest.begin);
    return true;
  }

  void add_title(std::size_t at) {
    if (const auto title = title_in(source_.substr(at, gap_.end - at))) add({at + title->begin, at + title->end});
  }

  void add(Span text) {
    while (!text.empty() && source_[text.end - 1] == '\r') --text.end;
    writer_.set_kind(like_);
    add_html_text(writer_, source_, text);
    writer_.end_block();
  }

  ProseWriter& writer_;
  std::string_view source_;
  Span gap_;
  Block like_;
  bool destination_missing_ = false;
};

}  // namespace

void add_definitions(ProseWriter& writer, std::string_view source, Span gap, Block like) {
  constexpr std::size_t kShortest = std::string_view("[a]:").size();
  if (gap.size() < kShortest || source.substr(gap.begin, gap.size()).find("]:") == std::string_view::npos) return;
  DefinitionScan(writer, source, gap, like).run();
}

std::size_t footnote_text(std::string_view line) {
  if (line.substr(0, 2) != "[^") return 0;
  const std::size_t label = label_size(line);
  return label == 0 ? 0 : label + skip(line.substr(label), kBlanks);
}

}  // namespace evenhand

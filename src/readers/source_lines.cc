#include "readers/source_lines.h"

#include "base/line_breaks.h"

namespace evenhand {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kTabStop = 8;

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\f' || byte == '\v'; }

SourceLine line_at(std::string_view source, Span span) {
  SourceLine line;
  while (!span.empty() && is_blank(source[span.end - 1])) --span.end;
  line.span = span;
  for (line.text = span.begin; line.text < span.end && is_blank(source[line.text]); ++line.text) {
    line.indent += source[line.text] == '\t' ? kTabStop - line.indent % kTabStop : 1;
  }
  return line;
}

}  // namespace

std::vector<SourceLine> source_lines(std::string_view source) {
  std::vector<SourceLine> lines;
  std::size_t begin = source.substr(0, kByteOrderMark.size()) == kByteOrderMark ? kByteOrderMark.size() : 0;
  LineBreaks breaks(source);
  while (begin < source.size()) {
    const std::size_t end = breaks.find(begin);
    lines.push_back(line_at(source, {begin, end}));
    begin = breaks.behind(end);
  }
  return lines;
}

}  // namespace evenhand

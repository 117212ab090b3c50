#include "readers/markdown_comments.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace evenhand {
namespace {

constexpr std::string_view kOpen = "<!--";
constexpr std::string_view kClose = "-->";
constexpr std::string_view kBlanks = " \t\r>";

// Where the first line from `at` on ends that is blank (also in a quotation), or underlines a heading or a row, so that
// a paragraph ends there.
std::size_t end_of_paragraph(std::string_view source, std::size_t at) {
  while (true) {
    const std::size_t line = source.find('\n', at);
    if (line == std::string_view::npos) return source.size();
    const std::size_t next = std::min(source.find('\n', line + 1), source.size());
    const std::string_view written = source.substr(line + 1, next - line - 1);
    const bool is_blank = written.find_first_not_of(kBlanks) == std::string_view::npos;
    const bool is_rule = written.find_first_not_of("-|: \t\r") == std::string_view::npos;
    if (is_blank || is_rule) return line;
    at = line + 1;
  }
}

// Writes an x over hyphens that stand together, or at `end`. One by itself may be the mark of a list.
void cover_hyphens(std::string& source, std::size_t begin, std::size_t end) {
  for (std::size_t at = source.find('-', begin); at < end; at = source.find('-', at)) {
    const std::size_t after = std::min(source.find_first_not_of('-', at), end);
    const bool stand_together = after - at > 1 || after == end;
    for (; at < after; ++at) source[at] = stand_together ? 'x' : '-';
  }
}

}  // namespace

std::string with_plain_comments(std::string source) {
  std::size_t close = 0;
  std::size_t end = 0;  // Of the paragraph.
  for (std::size_t open = source.find(kOpen); open != std::string::npos; open = source.find(kOpen, open)) {
    const std::size_t inside = open + kOpen.size();
    if (close < inside) close = source.find(kClose, inside);
    if (close == std::string::npos) break;
    if (end <= open) end = end_of_paragraph(source, open);
    open = inside;
    if (close >= end) continue;
    cover_hyphens(source, inside, close);
    open = close;
  }
  return source;
}

}  // namespace evenhand

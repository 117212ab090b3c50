#include "readers/typst_lookahead.h"

#include <algorithm>

#include "readers/entities.h"

namespace evenhand {

std::optional<std::size_t> typst_comment_end(std::string_view source, std::size_t at) {
  if (source.substr(at, 2) == "//") return std::min(source.find_first_of("\r\n", at), source.size());
  if (source.substr(at, 2) != "/*") return std::nullopt;
  std::size_t depth = 1;
  std::size_t end = at + 2;
  while (depth > 0 && end < source.size()) {
    const std::string_view mark = source.substr(end, 2);
    if (mark == "/*") ++depth;
    if (mark == "*/") --depth;
    end += mark == "/*" || mark == "*/" ? 2 : 1;
  }
  return end;
}

std::optional<std::string> typst_code_point(std::string_view source, std::size_t at) {
  constexpr std::size_t kLongest = 12;  // Bytes.
  const std::string_view window = source.substr(at, kLongest);
  const std::size_t end = window.find('}');
  if (window.substr(0, 3) != "\\u{" || end == std::string_view::npos) return std::nullopt;
  return character_of_entity("&#x" + std::string(window.substr(3, end - 3)) + ";");
}

}  // namespace evenhand

#include "readers/latex_lookahead.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestFirstRow = 2000;  // Bytes of a table.
constexpr std::size_t kLongestFirstWord = 200;  // Bytes of an argument.

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

std::size_t skip_latex_blanks(std::string_view source, std::size_t at) {
  return std::min(source.find_first_not_of(" \t", at), source.size());
}

std::optional<std::size_t> latex_paragraph_end(std::string_view source, std::size_t at) {
  const std::size_t line = at + (source.substr(at, 2) == "\r\n" ? 2 : 1);
  const std::size_t next = skip_latex_blanks(source, line);
  if (next < source.size() && source[next] != '\n' && source[next] != '\r') return std::nullopt;
  return std::min(source.find_first_not_of(" \t\r\n", next), source.size());
}

std::optional<std::size_t> latex_maths_end(std::string_view source, std::size_t inside, std::string_view mark) {
  for (std::size_t at = inside; at < source.size(); ++at) {
    if (source[at] == '\\') {
      ++at;
    } else if (source[at] == '$') {
      return source.substr(at, mark.size()) == mark ? at + mark.size() : at + 1;
    } else if (source[at] == '\n' && latex_paragraph_end(source, at)) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

bool looks_like_latex_words(std::string_view source, std::size_t at) {
  for (const char c : source.substr(at, kLongestFirstWord)) {
    if (is_white(c) || c == '\\' || c == '{') return true;
    if (c == '}' || c == '=') return false;
  }
  return false;
}

bool has_latex_table_header(std::string_view source, std::size_t at) {
  const std::string_view rows = source.substr(at, kLongestFirstRow);
  const std::size_t row = rows.find("\\\\");
  if (row == std::string_view::npos) return false;
  const std::string_view below = rows.substr(std::min(rows.find_first_not_of(" \t\r\n", row + 2), rows.size()));
  return below.substr(0, 6) == "\\hline" || below.substr(0, 8) == "\\midrule";
}

std::optional<std::size_t> latex_verbatim_end(std::string_view source, std::size_t at) {
  const bool has_mark = at < source.size() && '!' <= source[at] && source[at] <= '~';
  if (!has_mark || source[at] == '{' || source[at] == '[') return std::nullopt;
  const std::size_t end = source.find_first_of(std::string{source[at], '\n', '\r'}, at + 1);
  return end == std::string_view::npos ? std::nullopt : std::optional(end + 1);
}

}  // namespace evenhand

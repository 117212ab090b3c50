#include "readers/front_matter_value.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "readers/front_matter.h"

namespace evenhand {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// Behind the key and its mark, with what may follow it.
std::string_view value_of(std::string_view written) {
  written = trimmed(written);
  const char mark = written.empty() ? ' ' : written.front();
  if (mark == '"' || mark == '\'') {
    const std::size_t close = written.find(mark, 1);
    return close == std::string_view::npos ? written.substr(1) : written.substr(1, close - 1);
  }
  if (mark == '#') return {};
  return trimmed(written.substr(0, written.find(" #")));
}

std::size_t text_begin(std::string_view source) {
  return source.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

}  // namespace

std::optional<std::string> front_matter_value(std::string_view source, std::string_view key) {
  const std::size_t begin = text_begin(source);
  const std::optional<FrontMatter> front = find_front_matter(source, begin);
  if (!front) return std::nullopt;
  const char separator = source[begin] == '+' ? '=' : ':';
  const std::string wanted = ascii_lower_case(key);
  std::string_view rest = source.substr(begin, front->end - begin);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::size_t mark = line.find(separator);
    if (mark == std::string_view::npos || ascii_lower_case(trimmed(line.substr(0, mark))) != wanted) continue;
    if (line.front() == ' ' || line.front() == '\t') continue;  // Inside of another key.
    const std::string_view value = value_of(line.substr(mark + 1));
    return value.empty() ? std::nullopt : std::optional(std::string(value));
  }
  return std::nullopt;
}

std::size_t end_of_front_matter(std::string_view source) {
  const std::optional<FrontMatter> front = find_front_matter(source, text_begin(source));
  return front ? front->end : 0;
}

}  // namespace evenhand

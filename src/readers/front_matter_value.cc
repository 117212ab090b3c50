#include "readers/front_matter_value.h"

#include <algorithm>
#include <cassert>
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
    return trimmed(close == std::string_view::npos ? written.substr(1) : written.substr(1, close - 1));
  }
  if (mark == '#') return {};
  const std::string_view plain = trimmed(written.substr(0, written.find(" #")));
  return plain == "~" || plain == "null" ? std::string_view() : plain;
}

std::size_t text_begin(std::string_view source) {
  return source.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

// Calls take(key, value as it is written) for each key that stands at the margin, until it returns false.
template <typename Take>
void each_key(std::string_view source, const Take& take) {
  const std::size_t begin = text_begin(source);
  const std::optional<FrontMatter> front = find_front_matter(source, begin);
  if (!front) return;
  const char separator = source[begin] == '+' ? '=' : ':';
  std::string_view rest = source.substr(begin, front->end - begin);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::size_t mark = line.find(separator);
    if (mark == std::string_view::npos || line.front() == ' ' || line.front() == '\t') continue;
    if (!take(trimmed(line.substr(0, mark)), line.substr(mark + 1))) return;
  }
}

}  // namespace

std::optional<std::string> front_matter_value(std::string_view source, std::string_view key) {
  assert(!key.empty());
  const std::string wanted = ascii_lower_case(key);
  std::optional<std::string> value;
  each_key(source, [&](std::string_view name, std::string_view written) {
    if (ascii_lower_case(name) != wanted) return true;
    if (const std::string_view found = value_of(written); !found.empty()) value = found;
    return false;
  });
  return value;
}

std::vector<std::string> front_matter_keys(std::string_view source) {
  std::vector<std::string> keys;
  each_key(source, [&](std::string_view name, std::string_view) {
    if (!name.empty() && name.front() != '#' && name.front() != '-') keys.emplace_back(name);
    return true;
  });
  return keys;
}

std::size_t end_of_front_matter(std::string_view source) {
  const std::optional<FrontMatter> front = find_front_matter(source, text_begin(source));
  return front ? front->end : 0;
}

}  // namespace evenhand

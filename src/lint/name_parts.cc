#include "lint/name_parts.h"

#include <cstddef>

#include "base/ascii.h"

namespace evenhand {
namespace {

// Whether a word begins at `at`, which is neither the start nor the end.
bool begins_part(std::string_view name, std::size_t at) {
  const char before = name[at - 1];
  const char here = name[at];
  if (is_ascii_digit(before) != is_ascii_digit(here)) return true;
  if (!is_ascii_capital(here)) return false;
  // The last capital of several begins the word that goes on in small letters.
  return !is_ascii_capital(before) || (at + 1 < name.size() && is_ascii_small(name[at + 1]));
}

}  // namespace

std::vector<Span> parts_of_name(std::string_view name) {
  std::vector<Span> parts;
  std::size_t begin = 0;
  for (std::size_t at = 1; at <= name.size(); ++at) {
    if (at < name.size() && !begins_part(name, at)) continue;
    parts.push_back({begin, at});
    begin = at;
  }
  return parts;
}

}  // namespace evenhand

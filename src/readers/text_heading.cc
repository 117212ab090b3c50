#include "readers/text_heading.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::size_t kLongestTitle = 80;  // Bytes.
constexpr std::ptrdiff_t kMostBlanksInTitle = 10;
constexpr std::ptrdiff_t kMostBlanksBeforeColon = 5;

bool is_short(std::string_view line, std::ptrdiff_t most_blanks) {
  return line.size() <= kLongestTitle && std::count(line.begin(), line.end(), ' ') <= most_blanks;
}

}  // namespace

bool is_all_capitals(std::string_view line) {
  constexpr std::ptrdiff_t kFewest = 3;
  return std::none_of(line.begin(), line.end(), is_ascii_small) &&
         std::count_if(line.begin(), line.end(), is_ascii_capital) >= kFewest;
}

bool introduces(std::string_view line) {
  return !line.empty() && line.back() == ':' && !is_ascii_small(line.front()) && is_short(line, kMostBlanksBeforeColon);
}

bool looks_like_title(std::string_view line) {
  if (line.empty() || !is_short(line, kMostBlanksInTitle) || is_ascii_small(line.front())) return false;
  return std::string_view(".!,;\"").find(line.back()) == std::string_view::npos;
}

}  // namespace evenhand

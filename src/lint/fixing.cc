#include "lint/fixing.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <utility>

namespace evenhand {

std::vector<Fix> without_overlaps(std::vector<Fix> fixes) {
  std::sort(fixes.begin(), fixes.end(), [](const Fix& left, const Fix& right) {
    return std::tie(left.begin.offset, left.end.offset, left.text) <
           std::tie(right.begin.offset, right.end.offset, right.text);
  });
  std::vector<Fix> kept;
  for (Fix& fix : fixes) {
    if (kept.empty() || kept.back().end.offset <= fix.begin.offset) kept.push_back(std::move(fix));
  }
  return kept;
}

std::string with_fixes(std::string_view source, const std::vector<Fix>& fixes) {
  std::string fixed;
  std::size_t at = 0;
  for (const Fix& fix : fixes) {
    assert(at <= fix.begin.offset && fix.begin.offset <= fix.end.offset && fix.end.offset <= source.size());
    fixed.append(source.substr(at, fix.begin.offset - at)).append(fix.text);
    at = fix.end.offset;
  }
  return fixed.append(source.substr(at));
}

}  // namespace evenhand

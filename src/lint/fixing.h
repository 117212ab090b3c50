#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lint/finding.h"

namespace evenhand {

// The fixes that can be made together, in the order of the text: of two that overlap, the first.
std::vector<Fix> without_overlaps(std::vector<Fix> fixes);

// `source` with all fixes made. REQUIRES: they are in the order of the text, without overlap, inside of it.
std::string with_fixes(std::string_view source, const std::vector<Fix>& fixes);

}  // namespace evenhand

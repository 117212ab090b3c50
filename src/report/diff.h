#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/finding.h"
#include "report/reporter.h"

namespace evenhand {

// The change that `fixes` make to a file, as a unified diff with three lines of context, for `patch -p1` and `git
// apply`. Empty where they change nothing. REQUIRES of the fixes: as with_fixes().
std::string unified_diff(const std::string& path, std::string_view source, const std::vector<Fix>& fixes, Color color);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/rule_source.h"

namespace evenhand {

// Rule files as one string of bytes, for embedding them in the program. Equal sources give equal bytes; roots are left
// out.
std::string pack_sources(const std::vector<RuleSource>& sources);

// What pack_sources was given, in its order, with `root` for the root of each. The Error is for bytes that it did not
// make; no bytes do harm.
Result<std::vector<RuleSource>> unpack_sources(std::string_view bytes, const std::string& root);

}  // namespace evenhand

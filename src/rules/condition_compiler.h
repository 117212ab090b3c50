#pragma once

#include <string>
#include <vector>

#include "rules/pattern_compiler.h"
#include "rules/rule.h"

namespace evenhand {

// Writes condition entries into the table and says where they stand (in `entries`).
Range compile_entries(const std::vector<ConditionEntry>& entries, const std::string& path, PatternCompiler& patterns,
                      TableBuilder& builder);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/rule.h"

namespace evenhand {

inline constexpr std::size_t kLargestExpansion = 1000;  // Sentences out of one example.

// The sentences that an example stands for: `{a|b|c}` is replaced by each of its alternatives in turn, several of them
// by every combination, the last one changing fastest. The Error names a brace that is not closed, is nested or gives
// no choice, and an expansion beyond kLargestExpansion.
Result<std::vector<std::string>> expand_alternatives(std::string_view example);

// The example without its brackets, and where they were. The Error names a bracket that is not closed, is nested, or
// holds nothing. Genre and place are left as they are by default.
Result<Example> read_brackets(std::string_view sentence);

}  // namespace evenhand

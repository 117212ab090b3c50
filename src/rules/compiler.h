#pragma once

#include <string>
#include <variant>
#include <vector>

#include "rules/english.h"
#include "rules/rule.h"
#include "rules/rule_mistake.h"

namespace evenhand {

// A compiled table, and what its author should know about it.
struct Compilation {
  std::string table;                  // Bytes for CompiledRules::open().
  std::vector<RuleMistake> warnings;  // Patterns that hang on no word, and what that costs.
};

// Compiles what load_rules() gave: Rule to CompiledRules. Mistakes: a regular expression that RE2 refuses (in RE2's
// words), a pattern that could shrink to one common word, a pattern that could match nothing. Then there is no table.
std::variant<Compilation, std::vector<RuleMistake>> compile_rules(const RuleSet& rules, const English& english);

}  // namespace evenhand

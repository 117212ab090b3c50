#pragma once

#include <variant>
#include <vector>

#include "rules/rule.h"
#include "rules/rule_mistake.h"
#include "rules/rule_source.h"

namespace evenhand {

// All that these files say: rules with what they take from their categories, every reference resolved. Or every mistake
// in any of them, sorted by path and place; never a part of the rules.
std::variant<RuleSet, std::vector<RuleMistake>> load_rules(const std::vector<RuleSource>& sources);

}  // namespace evenhand

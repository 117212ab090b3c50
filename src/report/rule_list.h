#pragma once

#include <string>

#include "rules/rule.h"

namespace evenhand {

// One line for each rule: its id, and its title.
std::string rule_list_text(const RuleSet& rules);

// The shape that docs/output.md describes.
std::string rule_list_json(const RuleSet& rules);

}  // namespace evenhand

#pragma once

#include <vector>

#include "rules/rule_file.h"
#include "rules/rule_mistake.h"

namespace evenhand {

// Gives the category its evidence.
void complete_category(CategoryDraft& draft);

// Fills in what the rule takes from its category (why, severity, confidence, evidence, opt-in), and puts the category's
// conditions before its own. `category` is null where there is none, which is a mistake; so is a flag example for a
// genre in which the rule is off.
std::vector<RuleMistake> inherit(RuleDraft& draft, const CategoryDraft* category);

}  // namespace evenhand

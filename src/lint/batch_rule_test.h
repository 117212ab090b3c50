#pragma once

#include <vector>

#include "lint/example_reader.h"
#include "rules/compiled_rules.h"
#include "rules/rule.h"
#include "rules/rule_mistake.h"

namespace evenhand {

// Tries the examples of a rule that compares, each as `evenhand compare` would compare it with that rule alone and no
// options: a flag example whose groups are not told to differ, a pass example whose groups are. Empty where all is
// well. REQUIRES: `rule` has a measure of kind batch and is one of `compiled`.
std::vector<RuleMistake> batch_failures(const Rule& rule, const CompiledRules& compiled, ExampleReader read);

}  // namespace evenhand

#pragma once

#include <vector>

#include "lint/linter.h"
#include "rules/compiled_rules.h"
#include "rules/rule.h"
#include "rules/rule_mistake.h"

namespace evenhand {

// Sees that rules do not contradict each other: whoever writes what one rule suggests is not stopped by another.
class SuggestionTest {
 public:
  // `compiled` is borrowed and must outlive it.
  explicit SuggestionTest(const CompiledRules& compiled);

  // What a rule that takes no stance finds in the suggestions and replacements of `rule`, and in what they quote, in
  // any genre in which `rule` is on. Empty where nothing is. May be called from several threads.
  std::vector<RuleMistake> failures(const Rule& rule) const;

 private:
  Linter linter_;
};

}  // namespace evenhand

#pragma once

#include <string>
#include <vector>

#include "lint/example_reader.h"
#include "lint/plain_document.h"
#include "rules/compiled_rules.h"
#include "rules/english.h"
#include "rules/rule.h"
#include "rules/rule_mistake.h"

namespace evenhand {

// Tries the examples that rule files carry.
class RuleTest {
 public:
  // All are borrowed and must outlive it. REQUIRES: `compiled` was compiled from `rules` with `english`.
  RuleTest(const RuleSet& rules, const CompiledRules& compiled, const English& english,
           ExampleReader read = plain_document)
      : rules_(rules), compiled_(compiled), english_(english), read_(read) {}

  // What is wrong with the examples of one rule of the set: a flag example of which not exactly the marked words are
  // found, a pass example in which something is, in any genre in which the rule is on; a pattern that no flag example
  // uses; a word that a pattern hangs on and that no flag example holds. Of a rule that measures: a flag
  // example in which nothing is found, a pass example in which something is; of one that compares batches, see
  // batch_failures(). Empty where all is well.
  std::vector<RuleMistake> failures(const Rule& rule) const;

 private:
  const RuleSet& rules_;
  const CompiledRules& compiled_;
  const English& english_;
  ExampleReader read_;
};

}  // namespace evenhand

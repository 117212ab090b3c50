#pragma once

#include <vector>

#include "import/imported_rule.h"
#include "rules/english.h"
#include "rules/rule_source.h"

namespace evenhand {

// What is left of a style when the program's own loader and its tests have seen it.
struct TrialOutcome {
  std::vector<RuleSource> files;  // Of rules, by path; the category's comes last. None where no rule is left.
  std::vector<LeftOut> left_out;
};

// Writes the style's rules, loads and compiles them, and runs their examples and suggestions. What the loader refuses
// is taken out and named with the loader's words: a pattern, an exception, a suggestion, or the whole rule. `beside`
// are files that will lie in the same folder; they count where they can be loaded themselves.
TrialOutcome try_style(const ImportedStyle& style, std::vector<RuleSource> beside, const English& english);

}  // namespace evenhand

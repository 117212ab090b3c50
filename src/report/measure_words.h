#pragma once

#include <string>
#include <vector>

#include "rules/rule.h"

namespace evenhand {

// What a measure counts, in one sentence, as below.
std::string counted_words(const Measure& measure, const RuleSet& rules);

// What a measure counts, where, and from where on that is a finding, one sentence each, in plain words. Lexicons are
// called by the titles that `rules` has.
std::vector<std::string> words_for(const Measure& measure, const RuleSet& rules);

}  // namespace evenhand

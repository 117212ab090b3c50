#pragma once

#include "rules/rule.h"

namespace evenhand {

// Marks as unprintable each rule of `rules` that looks for words of an unprintable lexicon.
void spread_unprintable(RuleSet& rules);

}  // namespace evenhand

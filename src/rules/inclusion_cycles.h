#pragma once

#include <vector>

#include "rules/rule.h"
#include "rules/rule_mistake.h"

namespace evenhand {

// A mistake for each lexicon that includes itself, directly or through others, naming the way round.
std::vector<RuleMistake> lexicon_cycles(const std::vector<Lexicon>& lexicons);

// A mistake for each profile that extends itself, directly or through others.
std::vector<RuleMistake> profile_cycles(const std::vector<Profile>& profiles);

}  // namespace evenhand

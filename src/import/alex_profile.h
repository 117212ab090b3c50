#pragma once

#include <optional>
#include <vector>

#include "import/alex.h"
#include "import/word_finder.h"
#include "rules/rule.h"
#include "rules/rule_source.h"

namespace evenhand {

// profiles/alex.yaml: what alex allows is ignored, what it denies alone is selected, by the rules that are about those
// words. Ids that no rule is about are noted. Nothing where no id and no stance could be carried over.
std::optional<RuleSource> alex_profile(const AlexConfiguration& configuration, const ForeignFile& file,
                                       const RuleSet& rules, const WordFinder& finder, std::vector<LeftOut>& left_out);

}  // namespace evenhand

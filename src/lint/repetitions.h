#pragma once

#include <vector>

#include "lint/finding_writer.h"
#include "rules/compiled_rules.h"

namespace evenhand {

// One problem, one finding. Of the overlapping matches of one rule keeps the first and longest.
void resolve_overlaps(std::vector<Candidate>& candidates);

// Then between rules, the more severe before the longer before the surer: drops a candidate whose words one that is
// kept covers, and, of one category, one that overlaps one that is kept, unless one of the two is measured.
// `candidates` may be in any order; afterwards they are in that of the text.
void drop_repetitions(const CompiledRules& rules, std::vector<Candidate>& candidates);

}  // namespace evenhand

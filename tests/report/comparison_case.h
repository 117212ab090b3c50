#pragma once

#include "compare/comparison.h"
#include "report/comparison_report.h"

namespace evenhand {

// Two groups, with a difference of each outcome, and words.
Comparison plain_comparison();

// Three groups with names that every format must escape, bands, and everything that can be left out.
Comparison hard_comparison();

// The context of both.
ComparisonContext comparison_context();

}  // namespace evenhand

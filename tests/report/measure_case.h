#pragma once

#include "report/measure_report.h"

namespace evenhand {

// Files with a measure of each kind and outcome, one in a packed format, one that was skipped, and an error.
MeasureReport measure_report();

// The rule of one of the measures.
RuleSet rules_of_measures();

}  // namespace evenhand

#pragma once

#include <cstdint>

#include "compare/batch.h"
#include "rules/compiled_rules.h"

namespace evenhand {

// What a rule of kind batch compares, for those who know no rules. `rule` by its number.
// REQUIRES: the rule has a measure of kind batch.
ComparedMeasure compared_measure(const CompiledRules& rules, std::uint32_t rule);

// By what a value of the measure is multiplied to be in the unit that compared_measure() names: shares of words are
// shown in percent.
double scale_of(const MeasureRecord& measure);

}  // namespace evenhand

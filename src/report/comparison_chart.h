#pragma once

#include <string>
#include <vector>

#include "compare/comparison.h"
#include "report/comparison_report.h"

namespace evenhand {

// A picture in SVG of the differences between two groups in the measures of one kind: a point and an interval for each,
// on one scale with zero in the middle. Shares are in points; means in pooled standard deviations, since their units
// differ. What stands out is thicker and filled, not only of another colour. Measures without an interval are left out;
// empty where none has one.
std::string comparison_chart(const Comparison& comparison, const ComparisonContext& context, const GroupPair& pair,
                             ComparedMeasure::Kind kind);

}  // namespace evenhand

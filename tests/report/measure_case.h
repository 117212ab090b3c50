#pragma once

#include <memory>
#include <string>
#include <vector>

#include "report/measure_report.h"

namespace evenhand {

struct MeasureReport {
  std::vector<MeasuredFile> files;  // By path.
  std::vector<InputError> errors;   // By path.
};

using MakeMeasureWriter = std::unique_ptr<MeasureWriter> (*)(const RuleSet& rules, const ReportOptions& options,
                                                             TakeText take);

// What such a writer makes of a whole report.
std::string write_measures(MakeMeasureWriter make, const MeasureReport& report, const RuleSet& rules,
                           const ReportOptions& options);

// Files with a measure of each kind and outcome, one in a packed format, one that was skipped, and an error.
MeasureReport measure_report();

// The rule of one of the measures.
RuleSet rules_of_measures();

}  // namespace evenhand

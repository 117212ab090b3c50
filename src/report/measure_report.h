#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "lint/finding.h"
#include "lint/measure_sheet.h"
#include "report/reporter.h"
#include "rules/rule.h"

namespace evenhand {

// The measures of one file.
struct MeasuredFile {
  std::string path;
  std::string format;                  // As FileReport has it; empty if skipped.
  bool has_lines = true;               // False: only the place of words is one in the file. See is_packed().
  std::size_t words = 0;               // In the bytes of the file; see count_words().
  MeasureSheet sheet;                  // Empty if skipped.
  std::optional<std::string> skipped;  // Why it was not read.
};

struct MeasureReport {
  std::vector<MeasuredFile> files;  // By path.
  std::vector<InputError> errors;   // By path.
};

// Each measure by itself: its value, its limit and from where that is, the words it comes from, what would change it.
// No total and no grade. `rules` say what is counted, as far as they know the rule.
std::string write_measures_text(const MeasureReport& report, const RuleSet& rules, const ReportOptions& options);

// The same in the shape of docs/measures.schema.json.
std::string write_measures_json(const MeasureReport& report, const RuleSet& rules, const ReportOptions& options);

// What to say under any list of measures.
std::string_view words_on_measures();

}  // namespace evenhand

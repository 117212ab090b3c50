#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/finding.h"
#include "lint/measure_sheet.h"
#include "report/report_text.h"
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

// Writes the measures of one file after the other, and keeps none. Each measure by itself: its value, its limit and
// from where that is, the words it comes from, what would change it. No total and no grade.
class MeasureWriter {
 public:
  MeasureWriter() = default;
  virtual ~MeasureWriter() = default;
  MeasureWriter(const MeasureWriter&) = delete;
  MeasureWriter& operator=(const MeasureWriter&) = delete;

  // REQUIRES: the files come by path.
  virtual void add(const MeasuredFile& file) = 0;

  // Hands on all that is left. Nothing may be added behind it. `errors` come by path.
  virtual void end(const std::vector<InputError>& errors) = 0;
};

// For people. `rules` say what is counted, as far as they know the rule; they are borrowed.
std::unique_ptr<MeasureWriter> make_measure_text_writer(const RuleSet& rules, const ReportOptions& options,
                                                        TakeText take);

// The same in the shape of docs/measures.schema.json.
std::unique_ptr<MeasureWriter> make_measure_json_writer(const RuleSet& rules, const ReportOptions& options,
                                                        TakeText take);

// What to say under any list of measures.
std::string_view words_on_measures();

}  // namespace evenhand

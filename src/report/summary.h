#pragma once

#include <cstddef>
#include <string>

#include "lint/finding.h"

namespace evenhand {

// A report in numbers.
struct Summary {
  std::size_t files = 0;  // Searched or skipped.
  std::size_t files_with_findings = 0;
  std::size_t skipped = 0;
  std::size_t unreadable = 0;
  std::size_t other_kinds = 0;  // See Report.
  std::size_t words = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t suppressed = 0;  // By comments and side files.
  std::size_t known = 0;       // To the baseline.

  std::size_t findings() const { return errors + warnings + notes; }

  void add(const FileReport& file);
};

Summary summarize(const Report& report);

// “3 findings (1 warning, 2 notes) in 2 of 5 files; 1 skipped”. `left_out` as in ReportOptions.
std::string describe(const Summary& summary, std::size_t left_out);

// “1 file”, “2 files”.
std::string count_of(std::size_t count, const std::string& noun);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lint/finding.h"
#include "report/report_text.h"
#include "report/reporter.h"

namespace evenhand {

// What is known of a report when all of its files are.
struct ReportEnd {
  std::vector<InputError> errors;  // As in Report, like the next two.
  std::vector<Complaint> complaints;
  std::size_t other_kinds = 0;
  std::size_t left_out = 0;  // As in ReportOptions.
};

// Writes a report while it comes about. What it hands on is, put together, what the Reporter of the format makes of the
// whole: same characters, whatever the stretches.
class ReportWriter {
 public:
  ReportWriter() = default;
  virtual ~ReportWriter() = default;
  ReportWriter(const ReportWriter&) = delete;
  ReportWriter& operator=(const ReportWriter&) = delete;

  // REQUIRES: the files come by path.
  virtual void add(FileReport file) = 0;

  // Hands on all that is left. Nothing may be added behind it.
  virtual void end(const ReportEnd& end) = 0;
};

// Most formats are written file by file and keep nothing; sarif, junit, markdown, html, gitlab, checkstyle, rdjson and
// vale-json keep all findings to the end. `options.left_out` is that of the end. REQUIRES: `name` is one of
// reporter_names().
std::unique_ptr<ReportWriter> make_report_writer(std::string_view name, const ReportOptions& options, TakeText take);

using MakeReportWriter = std::unique_ptr<ReportWriter> (*)(const ReportOptions& options, TakeText take);

// What such a writer makes of a report that is there already.
std::string write_by_file(MakeReportWriter make, const Report& report, const ReportOptions& options);

// One for each format that is written file by file.
std::unique_ptr<ReportWriter> make_text_writer(const ReportOptions& options, TakeText take);
std::unique_ptr<ReportWriter> make_short_writer(const ReportOptions& options, TakeText take);
std::unique_ptr<ReportWriter> make_json_writer(const ReportOptions& options, TakeText take);
std::unique_ptr<ReportWriter> make_jsonl_writer(const ReportOptions& options, TakeText take);
std::unique_ptr<ReportWriter> make_github_writer(const ReportOptions& options, TakeText take);
std::unique_ptr<ReportWriter> make_azure_writer(const ReportOptions& options, TakeText take);

}  // namespace evenhand

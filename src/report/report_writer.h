#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/finding.h"
#include "report/reporter.h"

namespace evenhand {

// Takes the characters of a report, stretch by stretch, in order. They are valid for the call alone.
using TakeText = std::function<void(std::string_view)>;

// Text on its way: gathered, and handed on in large stretches.
class ReportText {
 public:
  explicit ReportText(TakeText take) : take_(std::move(take)) {}

  ReportText& operator+=(std::string_view text) {
    text_ += text;
    if (text_.size() >= kFull) hand_on();
    return *this;
  }

  void hand_on() {
    if (!text_.empty()) take_(text_);
    text_.clear();
  }

 private:
  static constexpr std::size_t kFull = 64 * 1024;  // Bytes; twice as many cost memory and save nothing.

  TakeText take_;
  std::string text_;
};

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

#include "report/report_writer.h"

#include <cassert>

namespace evenhand {
namespace {

// Of a format that says something of the whole before it says something of a file.
class WholeReportWriter : public ReportWriter {
 public:
  WholeReportWriter(Reporter write, ReportOptions options, TakeText take)
      : write_(write), options_(std::move(options)), take_(std::move(take)) {}

  void add(FileReport file) override { report_.files.push_back(std::move(file)); }

  void end(const ReportEnd& end) override {
    report_.errors = end.errors;
    report_.complaints = end.complaints;
    report_.other_kinds = end.other_kinds;
    options_.left_out = end.left_out;
    take_(write_(report_, options_));
  }

 private:
  Reporter write_;
  ReportOptions options_;
  TakeText take_;
  Report report_;
};

struct NamedMaker {
  std::string_view name;
  MakeReportWriter make;
};

constexpr NamedMaker kByFile[] = {
    {"text", make_text_writer},   {"short", make_short_writer},   {"json", make_json_writer},
    {"jsonl", make_jsonl_writer}, {"github", make_github_writer}, {"azure", make_azure_writer},
};

}  // namespace

std::unique_ptr<ReportWriter> make_report_writer(std::string_view name, const ReportOptions& options, TakeText take) {
  for (const NamedMaker& one : kByFile) {
    if (one.name == name) return one.make(options, std::move(take));
  }
  const std::optional<Reporter> write = reporter_named(name);
  assert(write);
  return std::make_unique<WholeReportWriter>(*write, options, std::move(take));
}

std::string write_by_file(MakeReportWriter make, const Report& report, const ReportOptions& options) {
  std::string text;
  const auto writer = make(options, [&](std::string_view stretch) { text += stretch; });
  for (const FileReport& file : report.files) writer->add(file);
  writer->end({report.errors, report.complaints, report.other_kinds, options.left_out});
  return text;
}

}  // namespace evenhand

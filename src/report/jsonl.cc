#include <string_view>
#include <utility>

#include "report/finding_json.h"
#include "report/report_writer.h"

namespace evenhand {
namespace {

class JsonLinesWriter : public ReportWriter {
 public:
  JsonLinesWriter(ReportOptions options, TakeText take)
      : options_(std::move(options)), text_(std::move(take)), json_(text_) {}

  void add(FileReport file) override {
    if (file.skipped) add_notice("skipped", {file.path, *file.skipped});
    for (const Finding& finding : file.findings) add_finding("finding", finding, file);
    summary_.add(file);
    if (!options_.show_suppressed) return;
    for (const SuppressedFinding& each : file.suppressed) add_finding("suppressed", each, file);
  }

  void end(const ReportEnd& end) override {
    for (const InputError& error : end.errors) add_notice("error", error);
    summary_.unreadable = end.errors.size();
    summary_.other_kinds = end.other_kinds;
    begin_line("summary");
    json_.key("version");
    json_.number(1);
    json_.key("tool");
    add_tool(json_, options_);
    add_members(json_, summary_);
    end_line();
    text_.hand_on();
  }

 private:
  void begin_line(std::string_view type) {
    json_.begin_object();
    json_.key("type");
    json_.text(type);
  }

  void end_line() {
    json_.end_object();
    json_.end_line();
  }

  // A finding knows nothing of its file; a line has to.
  template <typename AnyFinding>
  void add_finding(std::string_view type, const AnyFinding& finding, const FileReport& file) {
    begin_line(type);
    json_.key("path");
    json_.text(file.path);
    json_.key("genre");
    json_.text(name_of(file.genre));
    add_members(json_, finding, file.has_lines);
    end_line();
  }

  void add_notice(std::string_view type, const InputError& notice) {
    begin_line(type);
    json_.key("path");
    json_.text(notice.path);
    json_.key("message");
    json_.text(notice.message);
    end_line();
  }

  const ReportOptions options_;
  ReportText text_;
  JsonText json_;
  Summary summary_;
};

}  // namespace

std::unique_ptr<ReportWriter> make_jsonl_writer(const ReportOptions& options, TakeText take) {
  return std::make_unique<JsonLinesWriter>(options, std::move(take));
}

std::string write_jsonl(const Report& report, const ReportOptions& options) {
  return write_by_file(make_jsonl_writer, report, options);
}

}  // namespace evenhand

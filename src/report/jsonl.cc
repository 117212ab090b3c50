#include <utility>

#include "report/finding_json.h"
#include "report/report_writer.h"

namespace evenhand {
namespace {

// A finding knows nothing of its file; a line has to.
template <typename AnyFinding>
Json line_of(const char* type, const AnyFinding& finding, const FileReport& file) {
  Json line = {{"type", type}, {"path", file.path}, {"genre", name_of(file.genre)}};
  line.update(json_of(finding, file.has_lines));
  return line;
}

class JsonLinesWriter : public ReportWriter {
 public:
  JsonLinesWriter(ReportOptions options, TakeText take) : options_(std::move(options)), text_(std::move(take)) {}

  void add(FileReport file) override {
    if (file.skipped) add_line({{"type", "skipped"}, {"path", file.path}, {"message", *file.skipped}});
    for (const Finding& finding : file.findings) add_line(line_of("finding", finding, file));
    summary_.add(file);
    if (!options_.show_suppressed) return;
    for (const SuppressedFinding& each : file.suppressed) add_line(line_of("suppressed", each, file));
  }

  void end(const ReportEnd& end) override {
    for (const InputError& error : end.errors) {
      add_line({{"type", "error"}, {"path", error.path}, {"message", error.message}});
    }
    summary_.unreadable = end.errors.size();
    summary_.other_kinds = end.other_kinds;
    Json last = {{"type", "summary"}, {"version", 1}, {"tool", {{"name", "evenhand"}, {"version", options_.version}}}};
    last.update(json_of(summary_));
    add_line(last);
    text_.hand_on();
  }

 private:
  void add_line(const Json& line) {
    text_ += to_text(line);
    text_ += "\n";
  }

  const ReportOptions options_;
  ReportText text_;
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

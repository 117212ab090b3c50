#include <utility>

#include "report/finding_json.h"
#include "report/report_writer.h"

namespace evenhand {
namespace {

Json json_of(const FileReport& file, const ReportOptions& options) {
  Json findings = Json::array();
  for (const Finding& finding : file.findings) findings.push_back(json_of(finding, file.has_lines));
  return {{"path", file.path},
          {"format", null_if_empty(file.format)},
          {"converted", file.converted},
          {"genre", name_of(file.genre)},
          {"language", file.language},
          {"words", file.words},
          {"findings", std::move(findings)},
          {"suppressed", suppressed_of(file, options)},
          {"skipped", file.skipped ? Json(*file.skipped) : Json(nullptr)}};
}

// The members of the document that come before its files, without the brace that ends it.
std::string head_of(const ReportOptions& options) {
  std::string text = to_text(Json{{"version", 1}, {"tool", {{"name", "evenhand"}, {"version", options.version}}}});
  text.pop_back();
  return text + ",\"files\":[";
}

class JsonWriter : public ReportWriter {
 public:
  JsonWriter(ReportOptions options, TakeText take) : options_(std::move(options)), text_(std::move(take)) {
    text_ += head_of(options_);
  }

  void add(FileReport file) override {
    if (summary_.files > 0) text_ += ",";
    text_ += to_text(json_of(file, options_));
    summary_.add(file);
  }

  void end(const ReportEnd& end) override {
    Json errors = Json::array();
    for (const InputError& error : end.errors) errors.push_back({{"path", error.path}, {"message", error.message}});
    summary_.unreadable = end.errors.size();
    summary_.other_kinds = end.other_kinds;
    text_ += "],\"errors\":" + to_text(errors) + ",\"summary\":" + to_text(json_of(summary_)) + "}\n";
    text_.hand_on();
  }

 private:
  const ReportOptions options_;
  ReportText text_;
  Summary summary_;
};

}  // namespace

std::unique_ptr<ReportWriter> make_json_writer(const ReportOptions& options, TakeText take) {
  return std::make_unique<JsonWriter>(options, std::move(take));
}

std::string write_json(const Report& report, const ReportOptions& options) {
  return write_by_file(make_json_writer, report, options);
}

}  // namespace evenhand

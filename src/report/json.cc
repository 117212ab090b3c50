#include <utility>

#include "report/finding_json.h"
#include "report/report_writer.h"

namespace evenhand {
namespace {

void add_file(JsonText& json, const FileReport& file, const ReportOptions& options) {
  json.begin_object();
  json.key("path");
  json.text(file.path);
  json.key("format");
  json.text_or_null(file.format);
  json.key("converted");
  json.boolean(file.converted);
  add_members(json, file, options);
  json.key("skipped");
  file.skipped ? json.text(*file.skipped) : json.null();
  json.end_object();
}

class JsonWriter : public ReportWriter {
 public:
  JsonWriter(ReportOptions options, TakeText take)
      : options_(std::move(options)), text_(std::move(take)), json_(text_) {
    json_.begin_object();
    json_.key("version");
    json_.number(1);
    json_.key("tool");
    add_tool(json_, options_);
    json_.key("files");
    json_.begin_array();
  }

  void add(FileReport file) override {
    add_file(json_, file, options_);
    summary_.add(file);
  }

  void end(const ReportEnd& end) override {
    json_.end_array();
    json_.key("errors");
    add_errors(json_, end.errors);
    summary_.unreadable = end.errors.size();
    summary_.other_kinds = end.other_kinds;
    json_.key("summary");
    json_.begin_object();
    add_members(json_, summary_);
    json_.end_object();
    json_.end_object();
    json_.end_line();
    text_.hand_on();
  }

 private:
  const ReportOptions options_;
  ReportText text_;
  JsonText json_;
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

#include "report/stream_result.h"

#include <string_view>

#include "report/finding_json.h"

// The shape is a promise: docs/output.md describes it and docs/jsonl.schema.json states it.

namespace evenhand {

namespace {

// What of the document was not searched: of all of it, then of files inside of it.
void add_unread(JsonText& json, const FileReport& report) {
  const auto add = [&](std::string_view path, std::string_view message) {
    json.begin_object();
    json.key("path");
    json.text_or_null(path);
    json.key("message");
    json.text(message);
    json.end_object();
  };
  json.begin_array();
  if (report.loss) add("", *report.loss);
  for (const InputError& part : report.unread_parts) add(part.path, part.message);
  json.end_array();
}

void add_report(JsonText& json, const FileReport& report, const ReportOptions& options) {
  add_members(json, report, options);
  json.key("complete");
  json.boolean(report.complete);
  json.key("unread");
  add_unread(json, report);
  json.key("error");
  json.null();
}

}  // namespace

std::string write_stream_result(const StreamResult& result, const ReportOptions& options) {
  std::string line;
  ReportText text([&](std::string_view stretch) { line += stretch; });
  JsonText json(text);
  json.begin_object();
  json.key("input");
  json.text(result.input);
  json.key("line");
  json.number(result.line);
  json.key("id");
  // The id stands as the stream wrote it; a number may be one that no type here can hold.
  json.raw(result.id);
  if (result.error) {
    json.key("error");
    json.text(*result.error);
  } else {
    add_report(json, result.report, options);
  }
  json.end_object();
  json.end_line();
  text.hand_on();
  return line;
}

}  // namespace evenhand

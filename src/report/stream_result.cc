#include "report/stream_result.h"

#include <utility>

#include "report/finding_json.h"

// The shape is a promise: docs/output.md describes it and docs/jsonl.schema.json states it.

namespace evenhand {

namespace {

// What of the document was not searched: of all of it, then of files inside of it.
Json unread_of(const FileReport& report) {
  Json list = Json::array();
  if (report.loss) list.push_back({{"path", nullptr}, {"message", *report.loss}});
  for (const InputError& part : report.unread_parts) {
    list.push_back({{"path", part.path}, {"message", part.message}});
  }
  return list;
}

}  // namespace

std::string write_stream_result(const StreamResult& result, const ReportOptions& options) {
  Json rest;
  if (result.error) {
    rest = {{"error", *result.error}};
  } else {
    Json findings = Json::array();
    for (const Finding& finding : result.report.findings) {
      findings.push_back(json_of(finding, result.report.has_lines));
    }
    const FileReport& report = result.report;
    rest = {{"genre", name_of(report.genre)},
            {"language", report.language},
            {"words", report.words},
            {"findings", std::move(findings)},
            {"suppressed", suppressed_of(report, options)},
            {"complete", report.complete},
            {"unread", unread_of(report)},
            {"error", nullptr}};
  }
  // The id stands as the stream wrote it; a number may be one that no type here can hold.
  return "{\"input\":" + to_text(result.input) + ",\"line\":" + std::to_string(result.line) + ",\"id\":" + result.id +
         "," + to_text(rest).substr(1) + "\n";
}

}  // namespace evenhand

#include "report/stream_result.h"

#include <utility>

#include "report/finding_json.h"

// The shape is a promise: docs/output.md describes it and docs/jsonl.schema.json states it.

namespace evenhand {

std::string write_stream_result(const StreamResult& result) {
  Json rest;
  if (result.error) {
    rest = {{"error", *result.error}};
  } else {
    Json findings = Json::array();
    for (const Finding& finding : result.report.findings) {
      findings.push_back(json_of(finding, result.report.has_lines));
    }
    rest = {{"genre", name_of(result.report.genre)}, {"language", result.report.language},
            {"words", result.report.words},          {"findings", std::move(findings)},
            {"complete", result.report.complete},    {"error", nullptr}};
  }
  // The id stands as the stream wrote it; a number may be one that no type here can hold.
  return "{\"input\":" + to_text(result.input) + ",\"line\":" + std::to_string(result.line) + ",\"id\":" + result.id +
         "," + to_text(rest).substr(1) + "\n";
}

}  // namespace evenhand

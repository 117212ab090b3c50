#include "report/stream_result.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "report/finding_json.h"

// The shape is a promise: docs/output.md describes it and docs/jsonl.schema.json states it.

namespace evenhand {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

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
  return "{\"input\":" + text_of(result.input) + ",\"line\":" + std::to_string(result.line) + ",\"id\":" + result.id +
         "," + text_of(rest).substr(1) + "\n";
}

}  // namespace evenhand

#include <nlohmann/json.hpp>

#include "report/finding_json.h"
#include "report/reporter.h"
#include "report/summary.h"

// The shape is a promise: docs/output.md describes it and docs/report.schema.json states it.

namespace evenhand {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const FileReport& file) {
  Json findings = Json::array();
  for (const Finding& finding : file.findings) findings.push_back(json_of(finding, file.has_lines));
  return {{"path", file.path},
          {"genre", name_of(file.genre)},
          {"language", file.language},
          {"words", file.words},
          {"findings", std::move(findings)},
          {"skipped", file.skipped ? Json(*file.skipped) : Json(nullptr)}};
}

Json json_of(const Summary& summary) {
  return {{"files", summary.files},
          {"skipped", summary.skipped},
          {"unreadable", summary.unreadable},
          {"other_kinds", summary.other_kinds},
          {"words", summary.words},
          {"findings", summary.findings()},
          {"error", summary.errors},
          {"warning", summary.warnings},
          {"note", summary.notes}};
}

}  // namespace

std::string write_json(const Report& report, const ReportOptions& options) {
  Json files = Json::array();
  for (const FileReport& file : report.files) files.push_back(json_of(file));
  Json errors = Json::array();
  for (const InputError& error : report.errors) errors.push_back({{"path", error.path}, {"message", error.message}});
  const Json document = {{"version", 1},
                         {"tool", {{"name", "evenhand"}, {"version", options.version}}},
                         {"files", std::move(files)},
                         {"errors", std::move(errors)},
                         {"summary", json_of(summarize(report))}};
  // Paths are bytes, and JSON is UTF-8: what is neither becomes U+FFFD.
  return document.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace evenhand

#include <nlohmann/json.hpp>

#include "report/reporter.h"
#include "report/rule_words.h"
#include "report/summary.h"

// The shape is a promise: docs/output.md describes it and docs/report.schema.json states it.

namespace evenhand {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Position& position) {
  return {{"line", position.line}, {"column", position.column}, {"offset", position.offset}};
}

Json null_if_empty(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json json_of(const std::optional<Fix>& fix) {
  if (!fix) return nullptr;
  return {{"start", fix->span.begin}, {"end", fix->span.end}, {"text", fix->text}, {"safe", fix->safe}};
}

Json json_of(const Evidence& evidence) {
  Json sources = Json::array();
  for (const Source& source : evidence.sources) {
    sources.push_back({{"cite", source.cite},
                       {"doi", null_if_empty(source.doi)},
                       {"url", null_if_empty(source.url)},
                       {"says", source.says}});
  }
  return {{"grade", std::string(1, evidence.grade)}, {"sources", std::move(sources)}};
}

Json json_of(const Finding& finding, bool has_lines) {
  return {{"rule", finding.rule},
          {"category", finding.category},
          {"severity", name_of(finding.severity)},
          {"confidence", name_of(finding.confidence)},
          {"message", finding.message},
          {"match", finding.match},
          {"place", null_if_empty(finding.place)},
          {"start", has_lines ? json_of(finding.begin) : Json(nullptr)},
          {"end", has_lines ? json_of(finding.end) : Json(nullptr)},
          {"sentence", finding.sentence},
          {"why", finding.why},
          {"suggestions", finding.suggestions},
          {"fix", json_of(finding.fix)},
          {"fine_when", finding.fine_when},
          {"evidence", json_of(finding.evidence)},
          {"fingerprint", finding.fingerprint},
          {"docs", docs_path_of(finding.rule)}};
}

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

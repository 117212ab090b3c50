#include <string>
#include <string_view>

#include "report/annotation.h"
#include "report/json_value.h"
#include "report/relative_path.h"
#include "report/reporter.h"

// Reviewdog Diagnostic Format (reviewdog/reviewdog, proto/rdf/reviewdog.proto): lines from 1, columns in UTF-8 bytes
// from 1, the end just behind the last byte.

namespace evenhand {
namespace {

std::string_view severity_for(Severity severity) {
  if (severity == Severity::error) return "ERROR";
  return severity == Severity::warning ? "WARNING" : "INFO";
}

Json json_of(const Position& position) { return {{"line", position.line}, {"column", position.byte_column}}; }

Json range_of(const Position& begin, const Position& end) { return {{"start", json_of(begin)}, {"end", json_of(end)}}; }

Json code_of(const Finding& finding) {
  Json code = {{"value", finding.rule}};
  if (!finding.link.empty()) code["url"] = finding.link;
  return code;
}

Json diagnostic_for(const Finding& finding, const FileReport& file) {
  Json location = {{"path", repository_path(file.path)}};
  if (file.has_lines) location["range"] = range_of(finding.begin, finding.end);
  Json diagnostic = {{"message", annotation_of(finding)},
                     {"location", std::move(location)},
                     {"severity", severity_for(finding.severity)},
                     {"code", code_of(finding)}};
  if (finding.fix) {
    diagnostic["suggestions"] = {
        {{"range", range_of(finding.fix->begin, finding.fix->end)}, {"text", finding.fix->text}}};
  }
  return diagnostic;
}

Json diagnostic_for(const InputNotice& notice) {
  return {{"message", notice.message},
          {"location", {{"path", repository_path(notice.path)}}},
          {"severity", severity_for(notice.severity)},
          {"code", {{"value", rule_of(notice)}}}};
}

}  // namespace

std::string write_rdjson(const Report& report, const ReportOptions&) {
  Json diagnostics = Json::array();
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) diagnostics.push_back(diagnostic_for(finding, file));
  }
  for (const InputNotice& notice : input_notices(report)) diagnostics.push_back(diagnostic_for(notice));
  const Json document = {{"source", {{"name", "evenhand"}}}, {"diagnostics", std::move(diagnostics)}};
  return to_text(document) + "\n";
}

}  // namespace evenhand

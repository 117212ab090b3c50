#include <utility>

#include "report/finding_json.h"
#include "report/reporter.h"

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

}  // namespace

std::string write_json(const Report& report, const ReportOptions& options) {
  Json files = Json::array();
  for (const FileReport& file : report.files) files.push_back(json_of(file, options));
  Json errors = Json::array();
  for (const InputError& error : report.errors) errors.push_back({{"path", error.path}, {"message", error.message}});
  const Json document = {{"version", 1},
                         {"tool", {{"name", "evenhand"}, {"version", options.version}}},
                         {"files", std::move(files)},
                         {"errors", std::move(errors)},
                         {"summary", json_of(summarize(report))}};
  return to_text(document) + "\n";
}

}  // namespace evenhand

#include <string>
#include <string_view>

#include "report/annotation.h"
#include "report/json_value.h"
#include "report/reporter.h"
#include "report/rule_words.h"

// The JSON that Vale prints, for editors that speak to it: a map from path to alerts (vale-cli/vale,
// internal/core/alert.go). Lines from 1; Span is the first and last code point of the match in its line, from 1, the
// last one included.

namespace evenhand {
namespace {

std::string_view severity_for(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "suggestion";
}

// Vale names a check Style.Rule.
std::string check_for(std::string rule) {
  const std::size_t slash = rule.find('/');
  return slash == std::string::npos ? rule : rule.replace(slash, 1, ".");
}

Json action_for(const Finding& finding) {
  if (finding.replacements == 0) return {{"Name", ""}, {"Params", nullptr}};
  Json words = Json::array();
  for (std::size_t i = 0; i < finding.replacements; ++i) words.push_back(finding.suggestions[i]);
  return {{"Name", "replace"}, {"Params", std::move(words)}};
}

// A match that goes on in the next line ends, for Vale, where it begins.
Json span_of(const Finding& finding) {
  const bool one_line = finding.begin.line == finding.end.line;
  return {finding.begin.column, one_line ? finding.end.column - 1 : finding.begin.column};
}

Json alert_for(const Finding& finding, const FileReport& file) {
  return {{"Action", action_for(finding)},
          {"Span", file.has_lines ? span_of(finding) : Json({1, 1})},
          {"Check", check_for(finding.rule)},
          {"Description", finding.about->why},
          {"Link", finding.link.empty() ? docs_path_of(finding.rule) : finding.link},
          {"Message", annotation_of(finding)},
          {"Severity", severity_for(finding.severity)},
          {"Match", finding.match},
          {"Line", file.has_lines ? finding.begin.line : 1}};
}

Json alert_for(const InputNotice& notice) {
  return {{"Action", {{"Name", ""}, {"Params", nullptr}}},
          {"Span", {1, 1}},
          {"Check", check_for(rule_of(notice))},
          {"Description", ""},
          {"Link", ""},
          {"Message", notice.message},
          {"Severity", severity_for(notice.severity)},
          {"Match", ""},
          {"Line", 1}};
}

}  // namespace

std::string write_vale_json(const Report& report, const ReportOptions&) {
  Json alerts = Json::object();
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) alerts[file.path].push_back(alert_for(finding, file));
  }
  for (const InputNotice& notice : input_notices(report)) alerts[notice.path].push_back(alert_for(notice));
  return to_indented_text(alerts) + "\n";
}

}  // namespace evenhand

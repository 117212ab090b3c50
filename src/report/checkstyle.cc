#include <map>
#include <string>
#include <string_view>

#include "report/annotation.h"
#include "report/escape.h"
#include "report/reporter.h"

// The XML that Checkstyle writes, which many tools read. Lines and columns from 1, columns in code points.

namespace evenhand {
namespace {

std::string_view severity_for(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "info";
}

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + xml_escaped(value) + "\"";
}

// In a file without lines, Checkstyle's own convention for “the whole file” holds: line 0.
std::string error_for(const Finding& finding, const FileReport& file) {
  std::string line = "    <error" + attribute("line", std::to_string(file.has_lines ? finding.begin.line : 0));
  if (file.has_lines) line += attribute("column", std::to_string(finding.begin.column));
  return line + attribute("severity", severity_for(finding.severity)) + attribute("message", annotation_of(finding)) +
         attribute("source", finding.rule) + "/>\n";
}

std::string error_for(const InputNotice& notice) {
  return "    <error" + attribute("line", "0") + attribute("severity", severity_for(notice.severity)) +
         attribute("message", notice.message) + attribute("source", rule_of(notice)) + "/>\n";
}

}  // namespace

std::string write_checkstyle(const Report& report, const ReportOptions& options) {
  std::map<std::string, std::string> errors;  // By path: a file may hold findings and not have been read to its end.
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) errors[file.path] += error_for(finding, file);
  }
  for (const InputNotice& notice : input_notices(report)) errors[notice.path] += error_for(notice);
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle" + attribute("version", options.version) + ">\n";
  for (const auto& [path, lines] : errors) text += "  <file" + attribute("name", path) + ">\n" + lines + "  </file>\n";
  return text + "</checkstyle>\n";
}

}  // namespace evenhand

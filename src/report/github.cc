#include <string>
#include <string_view>
#include <utility>

#include "report/annotation.h"
#include "report/escape.h"
#include "report/relative_path.h"
#include "report/report_writer.h"

// Workflow commands of GitHub Actions: `::warning file=…,line=…::message`. Lines and columns are code points from 1,
// the last column included. The runner undoes the escapes (actions/toolkit, command.ts).

namespace evenhand {
namespace {

std::string escaped_message(std::string_view text) {
  return escaped(text, {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}});
}

std::string escaped_property(std::string_view text) {
  return escaped(text, {{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}, {':', "%3A"}, {',', "%2C"}});
}

std::string_view command_for(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "notice";
}

// Columns make sense to GitHub only within one line.
std::string region_of(const Finding& finding) {
  std::string region = ",line=" + std::to_string(finding.begin.line) + ",endLine=" + std::to_string(finding.end.line);
  if (finding.begin.line != finding.end.line) return region;
  return region + ",col=" + std::to_string(finding.begin.column) +
         ",endColumn=" + std::to_string(finding.end.column - 1);
}

std::string command_for(const Finding& finding, const FileReport& file) {
  std::string line =
      "::" + std::string(command_for(finding.severity)) + " file=" + escaped_property(repository_path(file.path));
  if (file.has_lines) line += region_of(finding);
  return line + ",title=" + escaped_property(finding.rule) + "::" + escaped_message(annotation_of(finding)) + "\n";
}

std::string command_for(const InputNotice& notice) {
  return "::" + std::string(command_for(notice.severity)) + " file=" + escaped_property(repository_path(notice.path)) +
         ",title=" + escaped_property(rule_of(notice)) + "::" + escaped_message(notice.path + ": " + notice.message) +
         "\n";
}

}  // namespace

std::unique_ptr<ReportWriter> make_github_writer(const ReportOptions&, TakeText take) {
  return make_annotation_writer(command_for, command_for, std::move(take));
}

std::string write_github(const Report& report, const ReportOptions& options) {
  return write_by_file(make_github_writer, report, options);
}

}  // namespace evenhand

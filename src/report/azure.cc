#include <string>
#include <string_view>
#include <utility>

#include "report/annotation.h"
#include "report/escape.h"
#include "report/relative_path.h"
#include "report/report_writer.h"

// Logging commands of Azure Pipelines: `##vso[task.logissue type=warning;sourcepath=…]message`. Columns are code points
// from 1. The agent undoes the escapes (microsoft/azure-pipelines-agent, LoggingCommand). It knows two types only, so a
// note comes as a warning that says so.

namespace evenhand {
namespace {

std::string escaped_message(std::string_view text) {
  return escaped(text, {{'%', "%AZP25"}, {'\r', "%0D"}, {'\n', "%0A"}});
}

std::string escaped_property(std::string_view text) {
  return escaped(text, {{'%', "%AZP25"}, {'\r', "%0D"}, {'\n', "%0A"}, {';', "%3B"}, {']', "%5D"}});
}

std::string start_of(Severity severity, const std::string& path) {
  return "##vso[task.logissue type=" + std::string(severity == Severity::error ? "error" : "warning") +
         ";sourcepath=" + escaped_property(repository_path(path));
}

std::string prefix_for(Severity severity) { return severity == Severity::note ? "note: " : ""; }

std::string command_for(const Finding& finding, const FileReport& file) {
  std::string line = start_of(finding.severity, file.path);
  if (file.has_lines) {
    line +=
        ";linenumber=" + std::to_string(finding.begin.line) + ";columnnumber=" + std::to_string(finding.begin.column);
  }
  return line + ";code=" + escaped_property(finding.rule) + "]" +
         escaped_message(prefix_for(finding.severity) + annotation_of(finding)) + "\n";
}

std::string command_for(const InputNotice& notice) {
  return start_of(notice.severity, notice.path) + ";code=" + escaped_property(rule_of(notice)) + "]" +
         escaped_message(prefix_for(notice.severity) + notice.path + ": " + notice.message) + "\n";
}

}  // namespace

std::unique_ptr<ReportWriter> make_azure_writer(const ReportOptions&, TakeText take) {
  return make_annotation_writer(command_for, command_for, std::move(take));
}

std::string write_azure(const Report& report, const ReportOptions& options) {
  return write_by_file(make_azure_writer, report, options);
}

}  // namespace evenhand

#include <string>
#include <string_view>

#include "base/hash.h"
#include "report/annotation.h"
#include "report/json_value.h"
#include "report/relative_path.h"
#include "report/reporter.h"

// GitLab's Code Quality report: an array of issues (docs.gitlab.com, “Code Quality report format”). It shows lines
// only.

namespace evenhand {
namespace {

std::string_view severity_for(Severity severity) {
  if (severity == Severity::error) return "major";
  return severity == Severity::warning ? "minor" : "info";
}

// GitLab drops issues with a fingerprint that it knows, and the same words may stand in two files.
std::string fingerprint_in(const std::string& path, const std::string& fingerprint) {
  return hash_in_hex(path + '\n' + fingerprint);
}

Json issue_for(const Finding& finding, const FileReport& file) {
  const std::string path = repository_path(file.path);
  const std::size_t first = file.has_lines ? finding.begin.line : 1;
  const std::size_t last = file.has_lines ? finding.end.line : 1;
  return {{"description", annotation_of(finding)},
          {"check_name", finding.rule},
          {"fingerprint", fingerprint_in(path, finding.fingerprint)},
          {"severity", severity_for(finding.severity)},
          {"location", {{"path", path}, {"lines", {{"begin", first}, {"end", last}}}}}};
}

Json issue_for(const InputNotice& notice) {
  const std::string path = repository_path(notice.path);
  return {{"description", notice.message},
          {"check_name", rule_of(notice)},
          {"fingerprint", fingerprint_in(path, notice.message)},
          {"severity", severity_for(notice.severity)},
          {"location", {{"path", path}, {"lines", {{"begin", 1}}}}}};
}

}  // namespace

std::string write_gitlab(const Report& report, const ReportOptions&) {
  Json issues = Json::array();
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) issues.push_back(issue_for(finding, file));
  }
  for (const InputNotice& notice : input_notices(report)) issues.push_back(issue_for(notice));
  return to_indented_text(issues) + "\n";
}

}  // namespace evenhand

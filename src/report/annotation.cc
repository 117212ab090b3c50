#include "report/annotation.h"

namespace evenhand {

std::string annotation_of(const Finding& finding) {
  std::string text = finding.place.empty() ? "" : finding.place + ": ";
  text += finding.message;
  if (finding.suggestions.empty()) return text;
  text += " Instead: " + finding.suggestions.front();
  const char last = text.back();
  return last == '.' || last == '!' || last == '?' ? text : text + ".";
}

std::vector<InputNotice> input_notices(const Report& report) {
  std::vector<InputNotice> notices;
  for (const FileReport& file : report.files) {
    if (file.skipped) notices.push_back({file.path, "not searched: " + *file.skipped, Severity::note});
  }
  for (const InputError& error : report.errors) notices.push_back({error.path, error.message, Severity::error});
  return notices;
}

const char* rule_of(const InputNotice& notice) {
  return notice.severity == Severity::error ? kErrorRule : kSkippedRule;
}

}  // namespace evenhand

#include "report/annotation.h"

#include <string_view>

namespace evenhand {

namespace {

// With the mark that ends a sentence: a title, which stands for the message where that is redacted, has none.
std::string as_sentence(const std::string& text) {
  constexpr std::string_view kEndings = ".!?";
  return text.empty() || kEndings.find(text.back()) != std::string_view::npos ? text : text + ".";
}

}  // namespace

std::string annotation_of(const Finding& finding) {
  std::string text = (finding.place.empty() ? "" : finding.place + ": ") + finding.message;
  if (!finding.suggestions.empty())
    text = as_sentence(text) + " " + as_sentence("Instead: " + finding.suggestions.front());
  // Nothing behind the address, which would become a part of it.
  return finding.link.empty() ? text : as_sentence(text) + " See " + finding.link;
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

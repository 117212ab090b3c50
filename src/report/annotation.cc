#include "report/annotation.h"

#include <string_view>
#include <utility>

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

namespace {

class AnnotationWriter : public ReportWriter {
 public:
  AnnotationWriter(LineOfFinding of_finding, LineOfNotice of_notice, TakeText take)
      : of_finding_(of_finding), of_notice_(of_notice), text_(std::move(take)) {}

  void add(FileReport file) override {
    for (const Finding& finding : file.findings) text_ += of_finding_(finding, file);
    if (!file.skipped) return;
    file.findings.clear();
    unsearched_.files.push_back(std::move(file));
  }

  void end(const ReportEnd& end) override {
    unsearched_.errors = end.errors;
    for (const InputNotice& notice : input_notices(unsearched_)) text_ += of_notice_(notice);
    text_.hand_on();
  }

 private:
  LineOfFinding of_finding_;
  LineOfNotice of_notice_;
  ReportText text_;
  Report unsearched_;  // Of which only notices speak.
};

}  // namespace

std::unique_ptr<ReportWriter> make_annotation_writer(LineOfFinding of_finding, LineOfNotice of_notice, TakeText take) {
  return std::make_unique<AnnotationWriter>(of_finding, of_notice, std::move(take));
}

}  // namespace evenhand

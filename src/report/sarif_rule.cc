#include "report/sarif_rule.h"

#include <string>
#include <vector>

#include "report/rule_words.h"

namespace evenhand {
namespace {

std::string paragraph(const std::string& heading, const std::string& text) {
  return text.empty() ? "" : "\n\n" + heading + text;
}

// The same help twice: with marks of Markdown, and without.
std::string help_for(const Finding& finding, const std::string& mark) {
  const auto heading = [&](const std::string& words) { return mark + words + mark + " "; };
  std::string text = finding.about->why;
  text += paragraph(heading("Fine when"), finding.about->fine_when);
  text += paragraph(heading("Evidence:"), words_for_grade_of(finding.about->evidence));
  for (const Source& source : finding.about->evidence.sources) text += "\n- " + words_for(source);
  return text + paragraph(heading("More:"), "evenhand explain " + finding.rule);
}

// How sure code scanning takes a result to be.
const char* precision_of(Confidence confidence) {
  if (confidence == Confidence::high) return "high";
  return confidence == Confidence::medium ? "medium" : "low";
}

}  // namespace

Json sarif_rule(const Finding& finding) {
  Json rule = {
      {"id", finding.rule},
      {"shortDescription", {{"text", finding.about->title.empty() ? finding.rule : finding.about->title}}},
      {"fullDescription", {{"text", finding.about->why.empty() ? finding.rule : finding.about->why}}},
      {"help", {{"text", help_for(finding, "")}, {"markdown", help_for(finding, "**")}}},
      {"properties", {{"tags", Json::array({finding.category})}, {"precision", precision_of(finding.confidence)}}}};
  if (!finding.link.empty()) rule["helpUri"] = finding.link;
  return rule;
}

}  // namespace evenhand

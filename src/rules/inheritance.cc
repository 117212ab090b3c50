#include "rules/inheritance.h"

#include <string>
#include <utility>

namespace evenhand {
namespace {

std::vector<ConditionEntry> joined(std::vector<ConditionEntry> first, const std::vector<ConditionEntry>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

std::vector<RuleMistake> examples_never_found(const Rule& rule) {
  std::vector<RuleMistake> mistakes;
  for (const Example& example : rule.flag_examples) {
    if (!example.genre || rule.severity[static_cast<std::size_t>(*example.genre)] != Severity::off) continue;
    std::string message = "the rule is off in the genre '" + std::string(name_of(*example.genre)) + "' of this example";
    RuleMistake mistake{rule.path, example.place, std::move(message)};
    // One written example may stand for several sentences.
    if (mistakes.empty() || mistakes.back() != mistake) mistakes.push_back(std::move(mistake));
  }
  return mistakes;
}

}  // namespace

void complete_category(CategoryDraft& draft) {
  if (draft.shared.evidence) draft.category.evidence = *draft.shared.evidence;
}

std::vector<RuleMistake> inherit(RuleDraft& draft, const CategoryDraft* category) {
  Rule& rule = draft.rule;
  std::vector<RuleMistake> mistakes;
  if (!category) {
    mistakes.push_back({rule.path, {}, "the category '" + rule.category + "' has no category.yaml that can be read"});
  }
  const InheritedKeys none;
  const InheritedKeys& shared = category ? category->shared : none;
  if (rule.why.empty() && category) rule.why = category->category.why;
  rule.evidence = draft.own.evidence.value_or(shared.evidence.value_or(Evidence{}));
  rule.confidence = draft.own.confidence.value_or(shared.confidence.value_or(Confidence::medium));
  rule.opt_in = draft.own.opt_in.value_or(shared.opt_in.value_or(false));
  rule.when = joined(shared.when, draft.own.when);
  rule.unless = joined(shared.unless, draft.own.unless);
  const std::optional<Severities>& severity = draft.own.severity ? draft.own.severity : shared.severity;
  if (severity) {
    rule.severity = *severity;
    for (RuleMistake& mistake : examples_never_found(rule)) mistakes.push_back(std::move(mistake));
  } else if (category) {
    mistakes.push_back({rule.path, {}, "'severity' is missing, here and in the category"});
  }
  return mistakes;
}

}  // namespace evenhand

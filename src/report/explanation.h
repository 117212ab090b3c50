#pragma once

#include <string>

#include "report/reporter.h"
#include "rules/rule.h"

namespace evenhand {

// All that a rule says about itself, for a terminal: what, why, instead, fine when, evidence and counter-evidence,
// examples, severity, law, the user's own page (`link`; may be empty), and how to turn it off.
std::string explain(const Rule& rule, const RuleSet& rules, const std::string& link, const ReportOptions& options);

// What a category is about, and the rules in it.
std::string explain(const Category& category, const RuleSet& rules, const std::string& link,
                    const ReportOptions& options);

// What a rule looks for: each pattern as written and in plain words, then the rule's own file, `yaml`.
struct RuleListing {
  const Rule& rule;
  const RuleSet& rules;
  std::string_view yaml;
};
std::string show(const RuleListing& listing, const ReportOptions& options);

}  // namespace evenhand

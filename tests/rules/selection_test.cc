// Which rules are on, as shipped.

#include "rules/selection.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/shipped_rules.h"

namespace evenhand {
namespace {

bool is_on(const Severities& severities) {
  return std::any_of(severities.begin(), severities.end(), [](Severity each) { return each != Severity::off; });
}

Selection with_profile(const std::string& profile) {
  SelectionRequest request;
  request.profile = profile;
  const Result<Selection> selection = select_rules(shipped_rules().compiled, request);
  EXPECT_TRUE(selection) << profile;
  return selection ? *selection : Selection();
}

TEST(ShippedProfiles, OfEverythingHaveAllRulesOnThatTakeNoSide) {
  const Selection everything = with_profile("everything");
  const auto& rules = shipped_rules().compiled.table().rules;
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    EXPECT_EQ(is_on(everything.severity[rule]), rules[rule].stance.count == 0)
        << shipped_rules().compiled.rule(rule).id;
  }
}

TEST(ShippedProfiles, TakeNoSideByDefault) {
  const Selection selection = with_profile("default");
  const auto& rules = shipped_rules().compiled.table().rules;
  int opt_in = 0;
  int stances = 0;
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    opt_in += rules[rule].opt_in;
    stances += rules[rule].stance.count > 0 ? 1 : 0;
    const bool expected = rules[rule].opt_in == 0 && rules[rule].stance.count == 0;
    EXPECT_EQ(is_on(selection.severity[rule]), expected) << shipped_rules().compiled.rule(rule).id;
  }
  EXPECT_GT(opt_in, 10);
  EXPECT_GT(stances, 5);
}

// What is contested is a note at most, unless a law speaks of it (docs/rule-format.md, “confidence”).
TEST(ShippedRules, WarnOnlyOfWhatIsNotContested) {
  const CompiledRules& compiled = shipped_rules().compiled;
  for (std::size_t rule = 0; rule < compiled.rule_count(); ++rule) {
    const RuleView view = compiled.rule(rule);
    if (view.confidence != Confidence::low && compiled.evidence(rule).grade != 'D') continue;
    for (const Severity severity : view.severity) EXPECT_LE(severity, Severity::note) << view.id;
  }
}

}  // namespace
}  // namespace evenhand

// What rules say of each other: words that two of them find, and suggestions of one that another objects to.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lint/lint_one.h"
#include "lint/rule_overlaps.h"
#include "lint/suggestion_test.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Rule& rule_of(const RulesUnderTest& rules, const std::string& id) {
  for (const Rule& rule : rules.rules.rules) {
    if (rule.id == id) return rule;
  }
  throw std::invalid_argument(id);
}

// `one_rule(body)` and a second rule beside it.
std::vector<TestFile> two_rules(const std::string& body, const std::string& id, const std::string& other_body) {
  std::vector<TestFile> files = one_rule(body);
  files.push_back({id + ".yaml", one_rule(other_body)[1].text});
  return files;
}

std::vector<std::string> overlaps_in(const std::vector<TestFile>& files) {
  const auto rules = rules_of(files);
  std::vector<std::string> result;
  for (const RuleOverlap& overlap : OverlapSearch(rules->compiled).overlaps_of(rule_of(*rules, "test/rule"))) {
    result.push_back(overlap.other + " finds “" + overlap.other_words + "”, reported: " + overlap.reported);
  }
  return result;
}

const std::string kQuokka = "patterns: [big quokka]\nexamples: {flag: [\"A [big quokka] jumps.\"], pass: [quokka]}\n";

TEST(RuleOverlaps, AreFoundInTheFlagExamples) {
  EXPECT_THAT(overlaps_in(two_rules(kQuokka, "test/inside", "patterns: [quokka]\n")),
              ElementsAre("test/inside finds “quokka”, reported: test/rule"));
  EXPECT_THAT(overlaps_in(two_rules(kQuokka, "test/around", "patterns: [big quokka jumps]\n")),
              ElementsAre("test/around finds “big quokka jumps”, reported: test/around"));
  EXPECT_THAT(overlaps_in(two_rules(kQuokka, "test/beside", "patterns: [jumps]\n")), IsEmpty());
}

TEST(RuleOverlaps, CountRulesThatAreOptIn) {
  EXPECT_THAT(overlaps_in(two_rules(kQuokka, "test/inside", "patterns: [quokka]\nopt-in: true\n")),
              ElementsAre(HasSubstr("test/inside")));
}

std::vector<std::string> contradictions_in(const std::vector<TestFile>& files) {
  const auto rules = rules_of(files);
  std::vector<std::string> result;
  for (const RuleMistake& failure : SuggestionTest(rules->compiled).failures(rule_of(*rules, "test/rule"))) {
    result.push_back(failure.message);
  }
  return result;
}

TEST(SuggestionTest, FindsASuggestionThatAnotherRuleObjectsTo) {
  const std::string body = "patterns: [big quokka]\nsuggest: [\"Write “small wallaby”.\"]\n";
  EXPECT_THAT(contradictions_in(two_rules(body, "test/other", "patterns: [wallaby]\n")),
              ElementsAre(HasSubstr("'Write “small wallaby”.' is a finding of test/other (“wallaby”)"),
                          HasSubstr("'small wallaby' is a finding of test/other")));
  EXPECT_THAT(contradictions_in(two_rules(body, "test/other", "patterns: [kangaroo]\n")), IsEmpty());
}

TEST(SuggestionTest, FindsAReplacementThatAnotherRuleObjectsTo) {
  EXPECT_THAT(contradictions_in(two_rules("replace: {big quokka: [wallaby]}\n", "test/other", "patterns: [wallaby]\n")),
              ElementsAre(HasSubstr("'wallaby' is a finding of test/other")));
}

TEST(SuggestionTest, LeavesOutRulesThatTakeASide) {
  const std::string body = "patterns: [big quokka]\nsuggest: [Write wallaby.]\n";
  EXPECT_THAT(contradictions_in(two_rules(body, "test/other", "patterns: [wallaby]\nstance: {animal: quokka}\n")),
              IsEmpty());
}

TEST(ShippedRules, DoNotContradictEachOther) {
  const RulesUnderTest& shipped = shipped_rules();
  const SuggestionTest test(shipped.compiled);
  for (const Rule& rule : shipped.rules.rules) {
    for (const RuleMistake& failure : test.failures(rule)) ADD_FAILURE() << to_string(failure);
  }
}

}  // namespace
}  // namespace evenhand

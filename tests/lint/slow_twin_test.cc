// The matcher against its slow twin: on generated texts that are near to the patterns, and on whole documents.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "lint/raw_match.h"
#include "lint/slow_matcher.h"
#include "lint/text_generator.h"
#include "rules/shipped_english.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

constexpr std::size_t kShards = 16;  // Each takes every sixteenth rule: so the slow twin has few patterns to try.
constexpr int kTextsPerShard = 6'250;

Document one_block(std::string text) {
  Document document("generated", std::move(text));
  if (!document.source().empty()) document.add_block({{0, document.source().size()}});
  return document;
}

// Every `of`-th rule, from number `first` on.
RuleSet some_rules(std::size_t first, std::size_t of) {
  RuleSet some = shipped_rules().rules;
  std::vector<Rule> rules;
  for (std::size_t i = first; i < some.rules.size(); i += of) rules.push_back(std::move(some.rules[i]));
  some.rules = std::move(rules);
  return some;
}

class TwinTest {
 public:
  explicit TwinTest(RuleSet rules)
      : rules_(std::move(rules)),
        compiled_(shipped_rules().compiled),
        twin_(rules_, shipped_english(), compiled_),
        regexes_(compiled_),
        wanted_(compiled_.table().patterns.size(), false) {
    for (const Rule& rule : rules_.rules) {
      const Range own = compiled_.table().rules[*compiled_.find(rule.id)].patterns;
      std::fill_n(wanted_.begin() + own.begin, own.count, true);
    }
  }

  std::size_t expect_equal(const std::string& text) {
    const Document document = one_block(text);
    const Reading reading(document, compiled_);
    PatternRunner runner(reading, regexes_);
    const std::vector<RawMatch> found = find_raw_matches(reading, find_triggers(reading), runner, wanted_);
    EXPECT_EQ(found, twin_.find(reading)) << text;
    return found.size();
  }

  const RuleSet& rules() const { return rules_; }

 private:
  RuleSet rules_;
  const CompiledRules& compiled_;
  SlowMatcher twin_;
  LazyRegexes regexes_;
  std::vector<bool> wanted_;  // By pattern.
};

class SlowTwin : public testing::TestWithParam<std::size_t> {};

TEST_P(SlowTwin, FindsTheSameInGeneratedTexts) {
  TwinTest test(some_rules(GetParam(), kShards));
  TextGenerator generator(test.rules(), shipped_english(), GetParam() + 1);
  std::size_t matches = 0;
  for (int i = 0; i < kTextsPerShard && !HasFailure(); ++i) matches += test.expect_equal(generator.next());
  // Texts in which nothing is found would prove nothing.
  EXPECT_GT(matches, kTextsPerShard / 3U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, SlowTwin, testing::Range(std::size_t{0}, kShards));

TEST(SlowTwinOnDocuments, FindsTheSame) {
  TwinTest test(shipped_rules().rules);
  int documents = 0;
  for (const auto& entry : std::filesystem::directory_iterator(EVENHAND_SOURCE_DIR "/examples")) {
    std::ifstream file(entry.path());
    test.expect_equal({std::istreambuf_iterator<char>(file), {}});
    ++documents;
  }
  EXPECT_GE(documents, 3);
}

}  // namespace
}  // namespace evenhand

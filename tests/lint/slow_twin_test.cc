// The matcher against its slow twin: on generated texts that are near to the patterns, and on whole documents.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

constexpr int kShards = 4;  // So that the cores share the work; each is a test of its own.
constexpr int kTextsPerShard = 25'000;

Document one_block(std::string text) {
  Document document("generated", std::move(text));
  if (!document.source().empty()) document.add_block({{0, document.source().size()}});
  return document;
}

class TwinTest {
 public:
  TwinTest()
      : rules_(shipped_rules()), twin_(rules_.rules, shipped_english(), rules_.compiled), regexes_(rules_.compiled) {}

  std::size_t expect_equal(const std::string& text) {
    const Document document = one_block(text);
    const Reading reading(document, rules_.compiled);
    PatternRunner runner(reading, regexes_);
    const std::vector<bool> all(rules_.compiled.table().patterns.size(), true);
    const std::vector<RawMatch> found = find_raw_matches(reading, runner, all);
    EXPECT_EQ(found, twin_.find(reading)) << text;
    return found.size();
  }

  const RulesUnderTest& rules() const { return rules_; }

 private:
  const RulesUnderTest& rules_;
  SlowMatcher twin_;
  LazyRegexes regexes_;
};

class SlowTwin : public testing::TestWithParam<int> {};

TEST_P(SlowTwin, FindsTheSameInGeneratedTexts) {
  TwinTest test;
  TextGenerator generator(test.rules().rules, shipped_english(), static_cast<std::uint64_t>(GetParam()));
  std::size_t matches = 0;
  for (int i = 0; i < kTextsPerShard && !HasFailure(); ++i) matches += test.expect_equal(generator.next());
  // Texts in which nothing is found would prove nothing.
  EXPECT_GT(matches, kTextsPerShard / 3U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, SlowTwin, testing::Range(1, kShards + 1));

TEST(SlowTwinOnDocuments, FindsTheSame) {
  TwinTest test;
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

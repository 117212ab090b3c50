// A slip of one letter in a rule must not go unnoticed: drops a letter from a word that a pattern hangs on, and expects
// the rule's own examples to fail.

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <variant>

#include "lint/rule_test.h"
#include "readers/reader.h"
#include "rules/anchor.h"
#include "rules/compiler.h"
#include "rules/shipped_english.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

constexpr std::size_t kShards = 8;
constexpr std::size_t kPatternsPerRule = 3;  // Spread over the rule; all of them would take minutes.
constexpr std::size_t kShortestWord = 4;     // Letters. A shorter word with a slip may be another word of the pattern.

bool is_written_in(const Anchor& anchor, const std::string& word) {
  return std::any_of(anchor.written.begin(), anchor.written.end(), [&](const std::vector<std::string>& item) {
    return std::find(item.begin(), item.end(), word) != item.end();
  });
}

// The notation with a letter less in the first word that the pattern hangs on; nothing where all such words are short,
// or stand in a lexicon.
std::optional<std::string> with_slip(const std::string& notation, const Anchor& anchor) {
  for (std::size_t at = 0; at < notation.size();) {
    if (notation[at] == '<' || notation[at] == '/') {
      const char close = notation[at] == '<' ? '>' : '/';
      const std::size_t end = notation.find(close, at + 1);
      at = end == std::string::npos ? notation.size() : end + 1;
      continue;
    }
    std::size_t end = at;
    while (end < notation.size() && std::isalpha(static_cast<unsigned char>(notation[end])) != 0) ++end;
    std::string word = notation.substr(at, end - at);
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool is_exact = at > 0 && notation[at - 1] == '=';
    if (word.size() >= kShortestWord && !is_exact && is_written_in(anchor, word)) {
      return std::string(notation).erase(at + word.size() / 2, 1);
    }
    at = end > at ? end : at + 1;
  }
  return std::nullopt;
}

std::vector<RuleMistake> failures_with(const Rule& rule) {
  RuleSet rules;
  rules.rules = {rule};
  rules.lexicons = shipped_rules().rules.lexicons;
  auto outcome = compile_rules(rules, shipped_english());
  // The compiler has something to say about it: noticed, too.
  if (auto* mistakes = std::get_if<std::vector<RuleMistake>>(&outcome)) return std::move(*mistakes);
  const Result<CompiledRules> compiled = CompiledRules::open(std::get<Compilation>(outcome).table);
  return RuleTest(rules, *compiled, shipped_english()).failures(rules.rules.front());
}

class Slip : public testing::TestWithParam<std::size_t> {};

TEST_P(Slip, IsNoticed) {
  const Expander expander(shipped_english(), shipped_rules().rules.lexicons);
  std::size_t tried = 0;
  const std::vector<Rule>& rules = shipped_rules().rules.rules;
  for (std::size_t number = GetParam(); number < rules.size(); number += kShards) {
    const std::size_t step = std::max<std::size_t>(1, rules[number].patterns.size() / kPatternsPerRule);
    for (std::size_t i = 0; i < rules[number].patterns.size(); i += step) {
      Rule rule = rules[number];
      PlacedPattern& pattern = rule.patterns[i];
      const std::optional<Anchor> anchor = find_anchor(expander.expand(pattern.pattern), shipped_english());
      const std::optional<std::string> slipped = anchor ? with_slip(pattern.notation, *anchor) : std::nullopt;
      if (!slipped) continue;
      pattern.notation = *slipped;
      const Result<Pattern> parsed = parse_pattern(*slipped);
      ASSERT_TRUE(parsed) << *slipped;
      pattern.pattern = *parsed;
      // The word also stands elsewhere in the pattern, or what came out is its other spelling (modelled, modeled): no
      // slip.
      const std::optional<Anchor> now = find_anchor(expander.expand(pattern.pattern), shipped_english());
      if (now && now->words == anchor->words) continue;
      EXPECT_FALSE(failures_with(rule).empty()) << rule.id << ": " << *slipped;
      ++tried;
    }
  }
  EXPECT_GT(tried, 50U);
}

INSTANTIATE_TEST_SUITE_P(Rules, Slip, testing::Range<std::size_t>(0, kShards));

Document read_markdown(std::string text) { return *read_document(Format::markdown, "example.md", std::move(text)); }

// And without a slip, all is well.
TEST(ShippedRules, PassTheirOwnExamples) {
  const RulesUnderTest& shipped = shipped_rules();
  const RuleTest test(shipped.rules, shipped.compiled, shipped_english(), read_markdown);
  for (const Rule& rule : shipped.rules.rules) {
    for (const RuleMistake& failure : test.failures(rule)) ADD_FAILURE() << to_string(failure);
  }
}

}  // namespace
}  // namespace evenhand

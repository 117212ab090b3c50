// A rule table is opened only if it is whole: nothing in a broken one can lead outside of it.

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "base/hash.h"
#include "rules/compiled_rules.h"
#include "rules/compiler.h"
#include "rules/rule_mistake.h"
#include "rules/shipped_english.h"
#include "rules/table_builder.h"
#include "rules/table_format.h"
#include "rules/word_set.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

// REQUIRES: bytes.size() >= sizeof(TableHeader).
void set_right_checksum(std::string& bytes) {
  const std::uint64_t checksum = checksum_of(std::string_view(bytes).substr(sizeof(TableHeader)));
  bytes.replace(offsetof(TableHeader, checksum), sizeof checksum, reinterpret_cast<const char*>(&checksum),
                sizeof checksum);
}

TEST(RuleTable, OpensAsItWasWritten) {
  const RulesUnderTest& shipped = shipped_rules();
  EXPECT_EQ(shipped.compiled.rule_count(), shipped.rules.rules.size());
  for (const Rule& rule : shipped.rules.rules) {
    const std::optional<std::size_t> index = shipped.compiled.find(rule.id);
    ASSERT_TRUE(index) << rule.id;
    EXPECT_EQ(shipped.compiled.rule(*index).title, rule.title);
    EXPECT_EQ(shipped.compiled.rule(*index).severity, rule.severity);
  }
  EXPECT_FALSE(shipped.compiled.find("no/such-rule"));
}

TEST(RuleTable, DoesNotDependOnWhereItLies) {
  const std::string copy = *shipped_rules().table;
  const Result<CompiledRules> rules = CompiledRules::open(copy);
  ASSERT_TRUE(rules);
  EXPECT_EQ(rules->rule(0).id, shipped_rules().compiled.rule(0).id);
}

TEST(RuleTable, KnowsWordsAndStems) {
  const auto rules = rules_of({{"t/category.yaml",
                                "title: T\nwhy: W\nseverity: note\nevidence: {grade: C, checked: 2026-11, sources: "
                                "[{cite: c, url: u, says: s}]}\n"},
                               {"t/r.yaml",
                                "title: T\nmessage: M\npatterns:\n  - quokka jumped\n  - wombat*\nsuggest:\n  - S\n"
                                "examples:\n  flag:\n    - \"[x]\"\n  pass:\n    - \"y\"\n"}});
  EXPECT_NE(rules->compiled.look_up("quokka").word, 0U);
  EXPECT_EQ(rules->compiled.look_up("quokkas").word, 0U);
  EXPECT_NE(rules->compiled.look_up("wombats").stem, 0U);
  EXPECT_NE(rules->compiled.look_up("wombat").stem, 0U);
  EXPECT_EQ(rules->compiled.look_up("womba").stem, 0U);
  EXPECT_EQ(rules->compiled.look_up("").word, 0U);
}

// The slow twin of look_up(): every word of the table is held against the key.
CompiledRules::WordNumbers look_up_one_by_one(const CompiledRules& rules, std::string_view key) {
  CompiledRules::WordNumbers found;
  std::size_t longest = 0;
  for (std::uint32_t number = 1; number < rules.table().words.size(); ++number) {
    std::string_view text = rules.word_text(number);
    if (text == key) found.word = number;
    if (!text.ends_with('*')) continue;
    text.remove_suffix(1);
    if (text.size() <= longest || !key.starts_with(text)) continue;
    longest = text.size();
    found.stem = number;
  }
  return found;
}

TEST(RuleTable, LooksUpListsOfWordsAsItsSlowTwinLooksUpOne) {
  const CompiledRules& rules = shipped_rules().compiled;
  std::mt19937 random(17);
  std::string text = "A small text: she'll don't O'Brien naïve Straße 2024 co-worker x ";
  for (int i = 0; i < 300; ++i) {
    std::string word(rules.word_text(1 + static_cast<std::uint32_t>(random() % (rules.table().words.size() - 1))));
    std::erase(word, '*');
    if (random() % 3 == 0) word += "ish";
    if (random() % 3 == 0) word.pop_back();
    text += word + (random() % 9 == 0 ? ", " : " ");
  }
  for (const std::string& one : {text, std::string(), std::string("word")}) {
    const WordList list = split_words(one);
    const std::vector<CompiledRules::WordNumbers> numbers = rules.look_up(list);
    ASSERT_EQ(numbers.size(), list.words.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      const std::string_view key = list.key(list.words[i]);
      const CompiledRules::WordNumbers alone = rules.look_up(key);
      const CompiledRules::WordNumbers slow = look_up_one_by_one(rules, key);
      EXPECT_EQ(numbers[i].word, slow.word) << key;
      EXPECT_EQ(numbers[i].stem, slow.stem) << key;
      EXPECT_EQ(alone.word, slow.word) << key;
      EXPECT_EQ(alone.stem, slow.stem) << key;
    }
  }
}

// Small sets are lists and large ones bits, of which only those that are set are stored.
TEST(RuleTable, KnowsWhichWordsASetHolds) {
  constexpr std::uint32_t kWords = 2 * kBlockWords + 100;
  TableBuilder builder;
  for (std::uint32_t word = 1; word <= kWords; ++word) ASSERT_EQ(builder.word("w" + std::to_string(word)), word);
  std::mt19937 random(7);
  std::vector<std::set<std::uint32_t>> sets = {{}, {1}, {kWords}, {63, 64, 4095, 4096, kWords}};
  for (const std::uint32_t size : {kLargeSet - 1, kLargeSet, kLargeSet + 1, 300U, 5000U}) {
    std::set<std::uint32_t>& words = sets.emplace_back(std::set<std::uint32_t>{1, kWords});
    while (words.size() < size) words.insert(static_cast<std::uint32_t>(1 + random() % kWords));
  }
  std::vector<std::uint32_t> numbers;
  for (const auto& words : sets) {
    numbers.push_back(builder.word_set(std::vector<std::uint32_t>(words.begin(), words.end())));
  }
  const std::string table = builder.finish();
  const Result<CompiledRules> rules = CompiledRules::open_known(table);
  ASSERT_TRUE(rules);
  for (std::size_t i = 0; i < sets.size(); ++i) {
    std::set<std::uint32_t> walked;
    each_word_of_set(rules->table(), numbers[i], [&](std::uint32_t word) { walked.insert(word); });
    EXPECT_EQ(walked, sets[i]);
    for (std::uint32_t word = 1; word <= kWords; ++word) {
      ASSERT_EQ(rules->holds(numbers[i], {word, 0}), sets[i].contains(word)) << i << " " << word;
      ASSERT_EQ(rules->holds(numbers[i], {0, word}), sets[i].contains(word)) << i << " " << word;
    }
  }
}

TEST(RuleTable, HasNoRoomForAPatternLongerThanAnySentence) {
  RuleSet rules = shipped_rules().rules;
  rules.rules.resize(1);
  rules.rules.front().replacements.clear();
  PlacedPattern endless;
  endless.notation = "word after word";
  endless.pattern.kind = Pattern::Kind::sequence;
  endless.pattern.children.assign(kLongestMatch + 1, {Pattern::Kind::word, "word", 0, false, {}});
  rules.rules.front().patterns = {endless};
  const auto outcome = compile_rules(rules, shipped_english());
  const auto* const mistakes = std::get_if<std::vector<RuleMistake>>(&outcome);
  ASSERT_NE(mistakes, nullptr);
  ASSERT_EQ(mistakes->size(), 1U);
  EXPECT_EQ(mistakes->front().message,
            "the pattern 'word after word' could match more than 65535 words; no sentence has as many");
}

TEST(RuleTable, IsRefusedWhenCutOrAltered) {
  const std::string& whole = *shipped_rules().table;
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{7}, sizeof(TableHeader), whole.size() / 2, whole.size() - 1}) {
    const std::string cut = whole.substr(0, size);
    EXPECT_FALSE(CompiledRules::open(cut)) << size;
  }
  std::string altered = whole;
  altered[whole.size() - 5] = static_cast<char>(altered[whole.size() - 5] ^ 1);
  EXPECT_FALSE(CompiledRules::open(altered));
}

// With a checksum that fits, the checks of the references themselves are all that is left. Sanitizers watch this test.
TEST(RuleTable, LeadsNowhereWhateverItsBytes) {
  const auto small = rules_of({});
  std::mt19937 random(11);
  int opened = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = *small->table;
    for (std::size_t i = 1 + random() % 3; i > 0; --i) bytes[random() % bytes.size()] = static_cast<char>(random());
    set_right_checksum(bytes);
    const Result<CompiledRules> rules = CompiledRules::open(bytes);
    if (!rules) continue;
    ++opened;
    rules->look_up("quokka");
    for (std::size_t i = 0; i < rules->rule_count(); ++i) rules->rule(i);
  }
  EXPECT_GT(opened, 0);
}

}  // namespace
}  // namespace evenhand

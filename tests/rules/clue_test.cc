#include "rules/clue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace evenhand {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

// A word and a word set of the same number for each of these, and how often it comes.
enum Word : std::uint32_t { the = 1, she, is, so, articulate, stem, nobody_writes };

class CluesTest : public testing::Test {
 protected:
  CluesTest() {
    for (std::uint32_t word = 0; word <= nobody_writes; ++word) sets_.push_back({word});
    sets_.push_back({the, she});
    table_.words = [this](std::uint32_t set) { return std::span<const std::uint32_t>(sets_[set]); };
    table_.per_million = [](std::uint32_t word) {
      constexpr double kPerMillion[] = {0, 50'000, 4000, 10'000, 2000, 0.05, 400, 0.5};
      return kPerMillion[word];
    };
    table_.begins_with_digit = [](std::uint32_t) { return false; };
    table_.is_stem = [](std::uint32_t word) { return word == stem; };
  }

  static Instruction take(std::uint32_t set) { return Instruction(Op::words, set); }
  static Instruction step(Op op, std::uint32_t operand = 0) { return Instruction(op, operand); }

  std::optional<Clues> find(std::vector<Instruction> code) {
    code.push_back(step(Op::accept));
    return find_clues(code, table_);
  }

  static constexpr std::uint32_t kTheOrShe = nobody_writes + 1;
  std::vector<std::vector<std::uint32_t>> sets_;
  ClueTable table_;
};

TEST_F(CluesTest, ARareWordIsOneAlone) {
  const auto clues = find({take(she), take(is), take(so), take(articulate)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->words, ElementsAre(articulate));
  EXPECT_THAT(clues->pairs, IsEmpty());
  EXPECT_EQ(clues->least_before, 3U);
  EXPECT_EQ(clues->most_before, 3U);
}

TEST_F(CluesTest, TwoCommonWordsAreOneTogether) {
  const auto clues = find({step(Op::split, 2), take(the), take(she), take(so)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->words, IsEmpty());
  EXPECT_THAT(clues->pairs, ElementsAre(Pair(she, so)));
  EXPECT_EQ(clues->least_before, 1U);
  EXPECT_EQ(clues->most_before, 2U);
}

TEST_F(CluesTest, EveryBranchHasItsOwn) {
  // (she is|<the, she> so|articulate)
  const auto clues = find({step(Op::split, 4), take(she), take(is), step(Op::jump, 9), step(Op::split, 8),
                           take(kTheOrShe), take(so), step(Op::jump, 9), take(articulate)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->words, ElementsAre(articulate));
  EXPECT_THAT(clues->pairs, ElementsAre(Pair(the, so), Pair(she, is), Pair(she, so)));
  EXPECT_EQ(clues->least_before, 0U);
  EXPECT_EQ(clues->most_before, 1U);
}

TEST_F(CluesTest, AStemIsInNoPair) {
  const auto clues = find({take(is), take(stem)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->words, ElementsAre(stem));
}

TEST_F(CluesTest, OverAGapTwoWordsAreNoPair) {
  const auto clues = find({take(the), step(Op::any), take(she)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->words, ElementsAre(she));
}

TEST_F(CluesTest, AnExpressionTakesManyWords) {
  const auto clues = find({step(Op::regex), take(so)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->words, ElementsAre(so));
  EXPECT_EQ(clues->least_before, 1U);
  EXPECT_GE(clues->most_before, 12U);
}

TEST_F(CluesTest, ThereAreNoneWhereAMatchNeedsNoKnownWord) {
  EXPECT_FALSE(find({step(Op::name), step(Op::digits)}));
  EXPECT_FALSE(find({step(Op::split, 3), take(articulate), step(Op::jump, 4), step(Op::name)}));
}

TEST_F(CluesTest, ItSaysWhatElseEveryMatchHolds) {
  // articulate ..2 (she|the) is
  const auto clues = find({take(articulate), step(Op::split, 3), step(Op::any), step(Op::split, 5), step(Op::any),
                           take(kTheOrShe), take(is)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->words, ElementsAre(articulate));
  ASSERT_EQ(clues->needs.size(), 2U);
  EXPECT_THAT(clues->needs[0].words, ElementsAre(is));
  EXPECT_EQ(clues->needs[0].least, 2);
  EXPECT_EQ(clues->needs[0].most, 4);
  EXPECT_THAT(clues->needs[1].words, ElementsAre(the, she));
  EXPECT_EQ(clues->needs[1].least, 1);
  EXPECT_EQ(clues->needs[1].most, 3);
}

TEST_F(CluesTest, WhatStandsBeforeTheClueIsFewerThanNoWordsBehindIt) {
  const auto clues = find({take(she), take(is), take(articulate)});
  ASSERT_TRUE(clues);
  ASSERT_EQ(clues->needs.size(), 2U);
  EXPECT_THAT(clues->needs[0].words, ElementsAre(she));
  EXPECT_EQ(clues->needs[0].least, -2);
  EXPECT_EQ(clues->needs[0].most, -2);
}

TEST_F(CluesTest, OfBranchesOneWordEachIsNeededTogether) {
  // articulate (she|is so)
  const auto clues = find({take(articulate), step(Op::split, 4), take(she), step(Op::jump, 6), take(is), take(so)});
  ASSERT_TRUE(clues);
  ASSERT_EQ(clues->needs.size(), 1U);
  EXPECT_THAT(clues->needs[0].words, ElementsAre(she, so));
  EXPECT_EQ(clues->needs[0].least, 1);
  EXPECT_EQ(clues->needs[0].most, 2);
}

TEST_F(CluesTest, NoWordThatCanBeAbsentIsNeeded) {
  const auto clues = find({take(articulate), step(Op::split, 3), take(she)});
  ASSERT_TRUE(clues);
  EXPECT_THAT(clues->needs, IsEmpty());
}

TEST_F(CluesTest, DigitsCanBeNeeded) {
  const auto clues = find({take(articulate), step(Op::digits)});
  ASSERT_TRUE(clues);
  ASSERT_EQ(clues->needs.size(), 1U);
  EXPECT_THAT(clues->needs[0].words, IsEmpty());
  EXPECT_TRUE(clues->needs[0].digits);
}

}  // namespace
}  // namespace evenhand

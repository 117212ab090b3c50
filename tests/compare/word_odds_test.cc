#include "compare/word_odds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace evenhand {
namespace {

// `documents` of the group, each with these words.
void add_words(Batch& batch, std::string_view group, std::size_t documents, const std::vector<WordCount>& words) {
  for (std::size_t i = 0; i < documents; ++i) batch.add({group, std::nullopt, {}, words});
}

std::vector<std::string> words_of(const std::vector<WordDifference>& differences) {
  std::vector<std::string> words;
  for (const WordDifference& each : differences) words.push_back(each.word);
  return words;
}

// However little the groups differ in them.
constexpr WordOptions kAllWords = {10, 20, 0};

TEST(WordOdds, TheWordThatOneGroupSaysMoreComesFirstAndItsSignSaysWhich) {
  Batch batch({});
  add_words(batch, "a", 20, {{"and", 30}, {"in", 30}, {"the", 30}, {"helped", 1}});
  add_words(batch, "b", 20, {{"and", 30}, {"in", 30}, {"the", 30}, {"led", 2}});
  const std::vector<WordDifference> words = telling_words(batch, {0, 1}, 0, 1, {});
  EXPECT_THAT(words_of(words), testing::ElementsAre("led", "helped"));
  EXPECT_LT(words[0].z, -3);
  EXPECT_GT(words[1].z, 3);
  EXPECT_LT(words[0].log_odds, 0);
  EXPECT_NEAR(words[0].second_per_10000, 10000.0 * 2 / 92, 1e-9);
  EXPECT_EQ(words[0].first_per_10000, 0);
  EXPECT_EQ(words[0].documents, 20U);
}

TEST(WordOdds, WordsThatBothGroupsSayAlikeAreNotShownUnlessAskedFor) {
  Batch batch({});
  add_words(batch, "a", 20, {{"the", 10}, {"and", 10}});
  add_words(batch, "b", 20, {{"the", 10}, {"and", 11}});
  EXPECT_TRUE(telling_words(batch, {0, 1}, 0, 1, {}).empty());
  EXPECT_THAT(words_of(telling_words(batch, {0, 1}, 0, 1, kAllWords)), testing::UnorderedElementsAre("the", "and"));
}

TEST(WordOdds, WordsOfFewDocumentsAreNotShownHoweverOftenTheyAreSaid) {
  Batch batch({});
  add_words(batch, "a", 9, {{"the", 1}, {"zeppelin", 100}});
  add_words(batch, "b", 9, {{"the", 1}});
  EXPECT_THAT(words_of(telling_words(batch, {0, 1}, 0, 1, kAllWords)), testing::ElementsAre("the"));
}

TEST(WordOdds, OtherGroupsAreNoDocumentsOfThePair) {
  Batch batch({});
  add_words(batch, "a", 5, {{"rare", 1}, {"the", 1}});
  add_words(batch, "b", 10, {{"the", 1}});
  add_words(batch, "c", 20, {{"rare", 1}, {"the", 1}});
  EXPECT_THAT(words_of(telling_words(batch, {0, 1, 2}, 0, 1, kAllWords)), testing::ElementsAre("the"));
  EXPECT_THAT(words_of(telling_words(batch, {0, 1, 2}, 0, 2, kAllWords)), testing::UnorderedElementsAre("rare", "the"));
}

TEST(WordOdds, NoMoreWordsAreShownThanAskedFor) {
  Batch batch({});
  add_words(batch, "a", 10, {{"one", 1}, {"two", 1}, {"three", 1}});
  add_words(batch, "b", 10, {{"one", 1}, {"two", 4}, {"three", 1}});
  EXPECT_THAT(words_of(telling_words(batch, {0, 1}, 0, 1, {10, 1, 0})), testing::ElementsAre("two"));
}

TEST(WordOdds, ABatchOfOneWordOrOfNoneTellsNothing) {
  Batch batch({});
  add_words(batch, "a", 10, {});
  add_words(batch, "b", 10, {});
  EXPECT_TRUE(telling_words(batch, {0, 1}, 0, 1, {}).empty());
  add_words(batch, "a", 10, {{"the", 1}});
  EXPECT_TRUE(telling_words(batch, {0, 1}, 0, 1, {}).empty());
}

}  // namespace
}  // namespace evenhand

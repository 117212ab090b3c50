#include "rules/edit_distance.h"

#include <gtest/gtest.h>

namespace evenhand {
namespace {

TEST(EditDistance, CountsInsertionsDeletionsReplacementsAndSwaps) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("", "abc"), 3U);
  EXPECT_EQ(edit_distance("abc", ""), 3U);
  EXPECT_EQ(edit_distance("suggest", "sugest"), 1U);
  EXPECT_EQ(edit_distance("patterns", "pattrens"), 1U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
  EXPECT_EQ(edit_distance("ab", "ba"), 1U);
}

TEST(EditDistance, FindsTheNearestName) {
  EXPECT_EQ(nearest("sugest", {"severity", "suggest"}), "suggest");
  EXPECT_EQ(nearest("mesage", {"message", "why"}), "message");
}

TEST(EditDistance, DoesNotGuessWhereNothingIsNear) {
  EXPECT_EQ(nearest("colour", {"title", "why"}), std::nullopt);
  EXPECT_EQ(nearest("we", {"to", "up"}), std::nullopt);
  EXPECT_EQ(nearest("x", {}), std::nullopt);
  EXPECT_EQ(nearest(std::string(10'000, 'x'), {"x"}), std::nullopt);
}

TEST(EditDistance, TakesTheFirstOfEquallyNearNames) { EXPECT_EQ(nearest("cat", {"bat", "rat"}), "bat"); }

TEST(EditDistance, AsksInWordsThatAMessageEndsWith) {
  EXPECT_EQ(did_you_mean("sugest", {"suggest"}), "; did you mean 'suggest'?");
  EXPECT_EQ(did_you_mean("colour", {"suggest"}), "");
}

}  // namespace
}  // namespace evenhand

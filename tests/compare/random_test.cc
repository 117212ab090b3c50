#include "compare/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace evenhand {
namespace {

// The numbers are those of the published algorithms, followed in another language.
TEST(Random, GivesTheSameNumbersOnEveryPlatform) {
  Random random(1, 0);
  EXPECT_EQ(random.next(), 7182115125400309990U);
  EXPECT_EQ(random.next(), 7815295945887143954U);
}

TEST(Random, EachSeedAndEachStreamHasItsOwn) {
  Random one(1, 0);
  EXPECT_NE(one.next(), Random(2, 0).next());
  EXPECT_NE(Random(1, 0).next(), Random(1, 1).next());
  EXPECT_NE(Random(1, 2).next(), Random(2, 1).next());
}

TEST(Random, EachNumberBelowABoundIsEquallyLikely) {
  for (const std::uint32_t bound : {1U, 2U, 7U, 10U}) {
    Random random(7, bound);
    constexpr std::size_t kDraws = 70000;
    std::vector<double> counts(bound);
    for (std::size_t i = 0; i < kDraws; ++i) ++counts.at(random.below(bound));
    const double expected = static_cast<double>(kDraws) / bound;
    double squares = 0;  // Pearson's chi-squared; above 30 once in a thousand times with 9 degrees of freedom or fewer.
    for (const double count : counts) squares += (count - expected) * (count - expected) / expected;
    EXPECT_LT(squares, 30) << bound;
  }
}

TEST(Random, BoundsMayBeAsLargeAsThirtyTwoBitsAllow) {
  Random random(3, 0);
  std::uint32_t most = 0;
  for (int i = 0; i < 1000; ++i) most = std::max(most, random.below(0xffffffffU));
  EXPECT_GT(most, 0xf0000000U);
}

}  // namespace
}  // namespace evenhand

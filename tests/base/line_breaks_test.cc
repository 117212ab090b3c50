#include "base/line_breaks.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/byte_set.h"

namespace evenhand {
namespace {

std::string random_text(std::mt19937& random) {
  constexpr std::string_view kBytes = "\n\rab ";
  std::string text;
  while (random() % 30 != 0) text += kBytes[random() % kBytes.size()];
  return text;
}

TEST(LineBreaks, AreThoseThatASearchByBytesFinds) {
  std::mt19937 random(3);
  for (int i = 0; i < 2'000; ++i) {
    const std::string text = random_text(random);
    LineBreaks breaks(text);
    for (std::size_t from = 0; from <= text.size(); from += 1 + random() % 3) {
      ASSERT_EQ(breaks.find(from), std::min(text.find_first_of("\r\n", from), text.size())) << text;
    }
  }
}

TEST(LineBreaks, AreOneWhereAReturnStandsBeforeANewLine) {
  const LineBreaks breaks("a\r\nb\rc\n");
  EXPECT_EQ(breaks.behind(1), 3U);
  EXPECT_EQ(breaks.behind(4), 5U);
  EXPECT_EQ(breaks.behind(6), 7U);
}

TEST(ByteSet, FindsTheFirstByteOfItAndTheFirstOther) {
  constexpr ByteSet kBlanks(" \t");
  EXPECT_EQ(kBlanks.find_in("ab c"), 2U);
  EXPECT_EQ(kBlanks.find_in("abc"), 3U);
  EXPECT_EQ(kBlanks.find_other_in("a \tb", 1), 3U);
  EXPECT_EQ(kBlanks.find_other_in("a  ", 1), 3U);
  EXPECT_TRUE(kBlanks.holds_all(" \t "));
  EXPECT_TRUE(kBlanks.holds_all(""));
  EXPECT_FALSE(kBlanks.holds_all(" x "));
}

}  // namespace
}  // namespace evenhand

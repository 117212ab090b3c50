#include "rules/example_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::Pair;
using testing::SizeIs;

TEST(ExampleText, StandsForEachOfItsAlternatives) {
  EXPECT_THAT(*expand_alternatives("no choice"), ElementsAre("no choice"));
  EXPECT_THAT(*expand_alternatives("so {nice|kind}."), ElementsAre("so nice.", "so kind."));
  EXPECT_THAT(*expand_alternatives("{a|b} {c|d}"), ElementsAre("a c", "a d", "b c", "b d"));
  EXPECT_THAT(*expand_alternatives("a{| b}"), ElementsAre("a", "a b"));
}

TEST(ExampleText, StandsForSoManySentencesAtMost) {
  EXPECT_THAT(*expand_alternatives("{0|1|2|3|4|5|6|7|8|9}{0|1|2|3|4|5|6|7|8|9}{0|1|2|3|4|5|6|7|8|9}"),
              SizeIs(kLargestExpansion));
  EXPECT_FALSE(expand_alternatives("{a|b}{0|1|2|3|4|5|6|7|8|9}{0|1|2|3|4|5|6|7|8|9}{0|1|2|3|4|5|6|7|8|9}"));
  std::string bomb;
  for (int i = 0; i < 1000; ++i) bomb += "{a|b}";
  EXPECT_EQ(expand_alternatives(bomb).error().message, "this stands for more than 1000 sentences; split it");
}

TEST(ExampleText, RefusesBracesThatChooseNothing) {
  for (const char* wrong : {"{a", "a}", "{a}", "{}", "{a|{b|c}}", "{a|b}}"})
    EXPECT_FALSE(expand_alternatives(wrong)) << wrong;
}

TEST(ExampleText, MarksWhatStandsInBrackets) {
  const Result<Example> example = read_brackets("A [big é] and a [b].");
  ASSERT_TRUE(example);
  EXPECT_EQ(example->text, "A big é and a b.");
  EXPECT_THAT(example->marks, ElementsAre(Pair(2, 8), Pair(15, 16)));
}

TEST(ExampleText, RefusesBracketsThatMarkNothing) {
  for (const char* wrong : {"[a", "a]", "[]", "[a [b]]", "[a]]", "]["}) EXPECT_FALSE(read_brackets(wrong)) << wrong;
}

}  // namespace
}  // namespace evenhand

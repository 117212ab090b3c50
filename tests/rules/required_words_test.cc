#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/anchor.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(RequiredWords, AreThoseThatNoOperatorMakesOptional) {
  EXPECT_THAT(required_words("minimum \\d+ cm"), ElementsAre("minimum"));
  EXPECT_THAT(required_words("\\d+ (cm|inches) tall"), ElementsAre("tall"));
  EXPECT_THAT(required_words("(?:Height|weight): \\d+"), ElementsAre("height", "weight"));
  EXPECT_THAT(required_words("(?:Height|weight) \\d+"), ElementsAre("height", "weight"));
  EXPECT_THAT(required_words("\\bstrong\\s+\\w+"), ElementsAre("strong"));
  EXPECT_THAT(required_words("old \\d|young \\d"), ElementsAre("old", "young"));
}

TEST(RequiredWords, MayStandBesidePunctuationAndOptionalGroups) {
  EXPECT_THAT(required_words("s\\/he"), ElementsAre("he"));
  EXPECT_THAT(required_words("\\d+ ?(-|to) ?\\d+ (years|yrs)('|’)? (of )?(work )?use"), ElementsAre("years", "yrs"));
  EXPECT_THAT(required_words("(years|yrs)( old| of age)"), ElementsAre("years", "yrs"));
  EXPECT_THAT(required_words("age ?: ?\\d+"), ElementsAre("age"));
}

TEST(RequiredWords, ComeOneFromEachAlternative) {
  EXPECT_THAT(required_words("(aged?|ages|age group)( of)? \\d+"), ElementsAre("age", "aged", "ages", "group"));
  EXPECT_THAT(required_words("(old|\\d+) \\d+"), IsEmpty());
}

TEST(RequiredWords, AreNotGuessed) {
  EXPECT_THAT(required_words("don't \\d+"), IsEmpty());
  EXPECT_THAT(required_words("caf\u00e9 \\d+"), IsEmpty());
  EXPECT_THAT(required_words("(years)(ly)? \\d+"), IsEmpty());
  EXPECT_THAT(required_words("\\w+ess"), IsEmpty());
  EXPECT_THAT(required_words("colou?r"), IsEmpty());
  EXPECT_THAT(required_words("(old)? \\d+"), IsEmpty());
  EXPECT_THAT(required_words("old \\d|\\d+"), IsEmpty());
  EXPECT_THAT(required_words("[a-z ]+"), IsEmpty());
}

}  // namespace
}  // namespace evenhand

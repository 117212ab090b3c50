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
  EXPECT_THAT(required_words("(?:Height|weight): \\d+"), IsEmpty());  // ':' is no border that is understood.
  EXPECT_THAT(required_words("(?:Height|weight) \\d+"), ElementsAre("height", "weight"));
  EXPECT_THAT(required_words("\\bstrong\\s+\\w+"), ElementsAre("strong"));
  EXPECT_THAT(required_words("old \\d|young \\d"), ElementsAre("old", "young"));
}

TEST(RequiredWords, AreNotGuessed) {
  EXPECT_THAT(required_words("\\w+ess"), IsEmpty());
  EXPECT_THAT(required_words("colou?r"), IsEmpty());
  EXPECT_THAT(required_words("(old)? \\d+"), IsEmpty());
  EXPECT_THAT(required_words("old \\d|\\d+"), IsEmpty());
  EXPECT_THAT(required_words("[a-z ]+"), IsEmpty());
}

}  // namespace
}  // namespace evenhand

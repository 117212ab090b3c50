#include "text/article.h"

#include <gtest/gtest.h>

namespace evenhand {
namespace {

TEST(Article, FollowsTheSoundAndNotTheLetter) {
  for (const char* word : {"ombudsperson", "alderman", "hour", "heir", "honest", "Officer", "unimportant", "uninvited",
                           "elder", "umbrella", "actor", "operator", "unknown", "honour"}) {
    EXPECT_TRUE(takes_an(word)) << word;
  }
  for (const char* word : {"chair", "union", "university", "user", "European", "one-off", "house", "human",
                           "council member", "utility", "usual", "once-over", "", "5"}) {
    EXPECT_FALSE(takes_an(word)) << word;
  }
}

}  // namespace
}  // namespace evenhand

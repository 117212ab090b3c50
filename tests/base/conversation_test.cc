#include "base/conversation.h"

#include <gtest/gtest.h>

#include <csignal>
#include <string>

namespace evenhand {
namespace {

class ConversationTest : public testing::Test {
 protected:
  ConversationTest() { std::signal(SIGPIPE, SIG_IGN); }

  static Result<Conversation> talk_to(std::vector<std::string> arguments, int patience = 20'000) {
    ProcessRequest request;
    request.arguments = std::move(arguments);
    request.most_time = std::chrono::milliseconds(patience);
    return Conversation::start(request);
  }
};

TEST_F(ConversationTest, AsksAndHearsInTurns) {
  Result<Conversation> cat = talk_to({"cat"});
  ASSERT_TRUE(cat);
  for (int round = 0; round < 100; ++round) {
    ASSERT_TRUE(cat->say("line " + std::to_string(round) + "\nbytes\n"));
    EXPECT_EQ(*cat->hear_line(), "line " + std::to_string(round));
    EXPECT_EQ(*cat->hear(6), "bytes\n");
  }
}

TEST_F(ConversationTest, HearsMoreThanAPipeHolds) {
  Result<Conversation> talk = talk_to({"sh", "-c", "head -c 3000000 /dev/zero; echo; echo done"});
  ASSERT_TRUE(talk);
  EXPECT_EQ(talk->hear(3'000'000)->size(), 3'000'000U);
  EXPECT_EQ(*talk->hear_line(), "");
  EXPECT_EQ(*talk->hear_line(), "done");
}

TEST_F(ConversationTest, SaysWhatAProgramComplainedAboutWhenItEnds) {
  Result<Conversation> talk = talk_to({"sh", "-c", "echo first; echo 'no more' >&2; exit 3"});
  ASSERT_TRUE(talk);
  EXPECT_EQ(*talk->hear_line(), "first");
  EXPECT_EQ(talk->hear_line().error().message, "sh ended: no more");
  EXPECT_EQ(talk->hear(1).error().message, "sh ended: no more");
}

TEST_F(ConversationTest, DoesNotWaitForEver) {
  Result<Conversation> talk = talk_to({"sleep", "60"}, 30);
  ASSERT_TRUE(talk);
  EXPECT_FALSE(talk->hear_line());
}

TEST_F(ConversationTest, WithAProgramThatIsNotThereDoesNotBegin) {
  EXPECT_EQ(talk_to({"no-program-of-this-name"}).error().message,
            "no-program-of-this-name cannot be run: No such file or directory");
}

}  // namespace
}  // namespace evenhand

#include "base/process.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstdlib>

namespace evenhand {
namespace {

using End = ProcessOutcome::End;

ProcessOutcome run(std::vector<std::string> arguments, ProcessRequest request = {}) {
  request.arguments = std::move(arguments);
  const Result<ProcessOutcome> outcome = run_process(request);
  EXPECT_TRUE(outcome) << outcome.error().message;
  return outcome ? *outcome : ProcessOutcome{};
}

TEST(Process, GivesBackWhatItWasGiven) {
  const std::string input(3'000'000, 'x');
  ProcessRequest request;
  request.input = input;
  const ProcessOutcome outcome = run({"cat"}, request);
  EXPECT_TRUE(outcome.succeeded());
  EXPECT_EQ(outcome.output, input);
}

TEST(Process, WithoutInputReadsNothing) { EXPECT_EQ(run({"cat"}).output, ""); }

TEST(Process, SaysHowItEnded) {
  EXPECT_EQ(run({"false"}).exit_code, 1);
  EXPECT_FALSE(run({"false"}).succeeded());
  EXPECT_EQ(run({"no-program-of-this-name"}).end, End::not_installed);
  EXPECT_EQ(run({"sh", "-c", "kill -SEGV $$"}).end, End::killed);
  EXPECT_EQ(run({"sh", "-c", "echo oh >&2; exit 3"}).messages, "oh\n");
}

TEST(Process, IsEndedInTime) {
  ProcessRequest request;
  request.most_time = std::chrono::milliseconds(50);
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(run({"sleep", "60"}, request).end, End::out_of_time);
  // One that closes its streams and stays.
  EXPECT_EQ(run({"sh", "-c", "exec >&- 2>&-; exec sleep 60"}, request).end, End::out_of_time);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST(Process, IsEndedWhenItSaysTooMuch) {
  ProcessRequest request;
  request.most_output = 1000;
  const ProcessOutcome outcome = run({"yes"}, request);
  EXPECT_EQ(outcome.end, End::too_much_output);
  EXPECT_EQ(outcome.output.size(), 1000U);
}

TEST(Process, HasItsMemoryLimited) {
  ProcessRequest request;
  request.most_memory = std::size_t{64} << 20U;
  EXPECT_FALSE(run({"sh", "-c", "sleep 0.2; exec dd if=/dev/zero of=/dev/null bs=200M count=1"}, request).succeeded());
}

TEST(Process, LeavesNoZombie) {
  run({"true"});
  EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1);
  EXPECT_EQ(errno, ECHILD);
}

TEST(Process, HasTheVariablesItWasGiven) {
  ::setenv("EVENHAND_TEST_A", "a", 1);
  ::setenv("EVENHAND_TEST_B", "b", 1);
  ProcessRequest request;
  request.variables_left_out = {"EVENHAND_TEST_A"};
  request.variables_added = {"EVENHAND_TEST_B=x", "EVENHAND_TEST_C=c"};
  const std::string script = "printf %s \"$EVENHAND_TEST_A$EVENHAND_TEST_B$EVENHAND_TEST_C\"";
  EXPECT_EQ(run({"sh", "-c", script}, request).output, "xc");
}

}  // namespace
}  // namespace evenhand

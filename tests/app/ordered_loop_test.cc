#include "app/ordered_loop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <numeric>
#include <string>
#include <thread>
#include <vector>

namespace evenhand {
namespace {

using Numbers = std::vector<std::size_t>;

Numbers up_to(std::size_t count) {
  Numbers numbers(count);
  std::iota(numbers.begin(), numbers.end(), 0);
  return numbers;
}

const auto kNoWeight = [](const std::string&) { return std::size_t{0}; };

TEST(OrderedLoop, TakesEachResultOnceInOrderForAnyNumberOfThreads) {
  for (const std::size_t jobs : {1U, 2U, 3U, 8U}) {
    for (const std::size_t count : {0U, 1U, 2U, 7U, 1000U}) {
      Numbers taken;
      OrderedLoop<std::string>(jobs, 100).run(
          count, [](std::size_t i) { return std::to_string(i); }, kNoWeight,
          [&](std::size_t i, const std::string& result) {
            EXPECT_EQ(result, std::to_string(i));
            taken.push_back(i);
          });
      EXPECT_EQ(taken, up_to(count)) << jobs << " threads";
    }
  }
}

TEST(OrderedLoop, AFileThatTakesLongHoldsUpOnlySoManyOthers) {
  constexpr std::size_t kCount = 2000;
  std::atomic<std::size_t> begun = 0;
  std::size_t ahead = 0;
  Numbers taken;
  const auto work = [&](std::size_t i) {
    ++begun;
    if (i == 0) {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      ahead = begun;
    }
    return std::string();
  };
  OrderedLoop<std::string>(4, 1).run(kCount, work, kNoWeight,
                                     [&](std::size_t i, const std::string&) { taken.push_back(i); });
  EXPECT_EQ(taken, up_to(kCount));
  EXPECT_LE(ahead, 4 * 64U);
}

TEST(OrderedLoop, NoMoreWeightWaitsThanMayAndWhatIsBegunThen) {
  constexpr std::size_t kJobs = 4;
  constexpr std::size_t kMost = 10;
  std::atomic<std::size_t> done = 0;
  std::size_t ahead = 0;
  const auto work = [&](std::size_t i) {
    if (i == 0) {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      ahead = done;
    }
    ++done;
    return std::string();
  };
  std::size_t taken = 0;
  OrderedLoop<std::string>(kJobs, kMost)
      .run(
          500, work, [](const std::string&) { return std::size_t{5}; },
          [&](std::size_t, const std::string&) { ++taken; });
  EXPECT_EQ(taken, 500U);
  EXPECT_LE(ahead, kMost / 5 + kJobs);
}

}  // namespace
}  // namespace evenhand

#include "app/ordered_pipeline.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <vector>

namespace evenhand {
namespace {

TEST(OrderedPipeline, KeepsTheOrderWhateverIsDoneFirst) {
  for (const std::size_t jobs : {1U, 2U, 8U}) {
    int next = 0;
    std::vector<int> results;
    OrderedPipeline<int, int>(jobs).run([&]() { return next < 500 ? std::optional(next++) : std::nullopt; },
                                        [](int piece) {
                                          if (piece % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
                                          return piece * 2;
                                        },
                                        [&](int result) {
                                          results.push_back(result);
                                          return true;
                                        });
    ASSERT_EQ(results.size(), 500U);
    for (int i = 0; i < 500; ++i) EXPECT_EQ(results[static_cast<std::size_t>(i)], 2 * i);
  }
}

TEST(OrderedPipeline, HasFewPiecesOnTheWay) {
  std::atomic<int> put = 0;
  std::atomic<int> taken = 0;
  int most = 0;
  OrderedPipeline<int, int>(3).run(
      [&]() {
        most = std::max(most, put - taken);
        return put < 300 ? std::optional<int>(put++) : std::nullopt;
      },
      [](int piece) { return piece; },
      [&](int) {
        std::this_thread::sleep_for(std::chrono::microseconds(100));
        ++taken;
        return true;
      });
  EXPECT_EQ(taken, 300);
  EXPECT_LE(most, 8);
}

TEST(OrderedPipeline, StopsWhenTheSinkDoes) {
  int next = 0;
  int taken = 0;
  OrderedPipeline<int, int>(4).run([&]() { return std::optional(next++); }, [](int piece) { return piece; },
                                   [&](int) { return ++taken < 10; });
  EXPECT_EQ(taken, 10);
}

TEST(OrderedPipeline, EndsWithoutAnyPiece) {
  OrderedPipeline<int, int>(2).run([]() { return std::optional<int>(); }, [](int piece) { return piece; },
                                   [](int) { return true; });
}

}  // namespace
}  // namespace evenhand

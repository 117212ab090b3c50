#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace evenhand {

// Calls `work(i)` for every i below `count`, on up to `jobs` threads, this one among them. Returns when all are done.
// `work` must not throw.
template <typename Work>
void for_each_index(std::size_t count, std::size_t jobs, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto take_turns = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < jobs && i < count; ++i) helpers.emplace_back(take_turns);
  take_turns();
}

}  // namespace evenhand

#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace evenhand {

// A loop over numbers whose steps are done by several threads, and whose results are taken in order as soon as they are
// there. What waits for one that takes longer is bounded by number and by weight, so memory is.
template <typename Out>
class OrderedLoop {
 public:
  // Threads, the calling one among them. REQUIRES: at least 1. Beyond `most_weight` of results that wait, only the
  // first of all is worked on.
  OrderedLoop(std::size_t jobs, std::size_t most_weight) : jobs_(jobs), most_weight_(most_weight) {}

  // Calls `work(i)` for each i below `count`, on any thread, and `take(i, Out)` in the order of i, one call at a time,
  // on any. `weight(Out)` says how much of a burden a result is while it waits. None of the three may throw.
  template <typename Work, typename Weight, typename Take>
  void run(std::size_t count, const Work& work, const Weight& weight, const Take& take) {
    if (jobs_ <= 1 || count <= 1) {
      for (std::size_t i = 0; i < count; ++i) take(i, work(i));
      return;
    }
    count_ = count;
    std::vector<std::jthread> helpers;
    const auto turns = [&] { take_turns(work, weight, take); };
    for (std::size_t i = 1; i < jobs_ && i < count; ++i) helpers.emplace_back(turns);
    turns();
  }

 private:
  // How far one may be ahead of the first that is not done, for each thread.
  static constexpr std::size_t kMostAhead = 64;

  template <typename Work, typename Weight, typename Take>
  void take_turns(const Work& work, const Weight& weight, const Take& take) {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return next_ == count_ || may_begin(); });
      if (next_ == count_) return;
      const std::size_t number = next_++;
      waiting_.emplace_back();
      lock.unlock();
      Out result = work(number);
      lock.lock();
      waiting_weight_ += weight(result);
      waiting_[number - taken_] = std::move(result);
      if (!is_taking_) take_what_is_there(lock, weight, take);
    }
  }

  bool may_begin() const {
    return next_ == taken_ || (next_ - taken_ < kMostAhead * jobs_ && waiting_weight_ < most_weight_);
  }

  template <typename Weight, typename Take>
  void take_what_is_there(std::unique_lock<std::mutex>& lock, const Weight& weight, const Take& take) {
    is_taking_ = true;
    while (!waiting_.empty() && waiting_.front()) {
      Out result = *std::move(waiting_.front());
      const std::size_t burden = weight(result);
      const std::size_t number = taken_;
      lock.unlock();
      take(number, std::move(result));
      lock.lock();
      waiting_.pop_front();
      waiting_weight_ -= burden;
      ++taken_;
      changed_.notify_all();
    }
    is_taking_ = false;
  }

  const std::size_t jobs_;
  const std::size_t most_weight_;
  std::size_t count_ = 0;
  std::mutex mutex_;
  std::condition_variable changed_;         // Anything below.
  std::size_t next_ = 0;                    // To be begun.
  std::size_t taken_ = 0;                   // All below are.
  std::deque<std::optional<Out>> waiting_;  // From taken_ to next_; nothing: not done.
  std::size_t waiting_weight_ = 0;
  bool is_taking_ = false;
};

}  // namespace evenhand

#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace evenhand {

// Work on a stream of unknown length by several threads: what goes in comes out in the same order, as soon as it is
// done, and no more than a fixed number of pieces is ever on the way.
template <typename In, typename Out>
class OrderedPipeline {
 public:
  // Threads that work; besides, one takes out the results. REQUIRES: at least 1.
  explicit OrderedPipeline(std::size_t jobs) : jobs_(jobs), most_on_the_way_(2 * jobs + 2) {}

  // Calls `source()` on this thread until it gives nothing, `work(In)` on any, and `sink(Out)` on one, in the order of
  // the source. Where `sink` is false, the rest is dropped and nothing more is asked for. None of the three may throw.
  template <typename Source, typename Work, typename Sink>
  void run(const Source& source, const Work& work, const Sink& sink) {
    std::jthread writer([&] { write(sink); });
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < jobs_; ++i) workers.emplace_back([&] { take_turns(work); });
    while (has_room()) {
      std::optional<In> piece = source();
      if (!piece) break;
      put(*std::move(piece));
    }
    finish();
  }

 private:
  bool has_room() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return is_stopped_ || put_ - written_ < most_on_the_way_; });
    return !is_stopped_;
  }

  void put(In piece) {
    const std::lock_guard lock(mutex_);
    waiting_.emplace_back(put_++, std::move(piece));
    changed_.notify_all();
  }

  void finish() {
    const std::lock_guard lock(mutex_);
    is_finished_ = true;
    changed_.notify_all();
  }

  template <typename Work>
  void take_turns(const Work& work) {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return is_stopped_ || is_finished_ || !waiting_.empty(); });
      if (is_stopped_ || waiting_.empty()) return;
      auto [number, piece] = std::move(waiting_.front());
      waiting_.pop_front();
      lock.unlock();
      Out result = work(std::move(piece));
      lock.lock();
      done_.emplace(number, std::move(result));
      changed_.notify_all();
    }
  }

  template <typename Sink>
  void write(const Sink& sink) {
    std::unique_lock lock(mutex_);
    while (true) {
      changed_.wait(lock, [&] { return done_.contains(written_) || (is_finished_ && written_ == put_); });
      if (!done_.contains(written_)) return;
      Out result = std::move(done_.extract(written_).mapped());
      lock.unlock();
      const bool goes_on = sink(std::move(result));
      lock.lock();
      ++written_;
      is_stopped_ = !goes_on;
      changed_.notify_all();
      if (is_stopped_) return;
    }
  }

  std::size_t jobs_;
  std::size_t most_on_the_way_;
  std::mutex mutex_;
  std::condition_variable changed_;  // Anything below.
  std::deque<std::pair<std::size_t, In>> waiting_;
  std::map<std::size_t, Out> done_;
  std::size_t put_ = 0;
  std::size_t written_ = 0;
  bool is_finished_ = false;  // Nothing more will be put.
  bool is_stopped_ = false;   // The sink wants nothing more.
};

}  // namespace evenhand

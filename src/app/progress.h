#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace evenhand {

// How far a run has come.
struct ProgressState {
  std::size_t done = 0;
  std::optional<std::size_t> total;  // Nothing: the end is not known.
  std::size_t bytes = 0;             // Read so far.
  std::chrono::milliseconds elapsed{0};
};

// One line of less than 80 columns: “[#####...............] 1250 of 5000 files, 12.5 MiB/s”. `noun` is the plural of
// what is counted. REQUIRES: elapsed is not 0.
std::string describe_progress(const ProgressState& state, const std::string& noun);

enum class ProgressVisibility : std::uint8_t { automatic, never };

// A line on standard error that says how far a run has come, drawn anew while it lives and gone when it ends. Only
// where standard error is a terminal, and only for what takes more than a second.
class Progress {
 public:
  // `noun` is the plural of what is counted, `total` how many there are, if that is known.
  Progress(ProgressVisibility visibility, std::string noun, std::optional<std::size_t> total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // `count` more are done, `bytes` more read. From any thread.
  void add(std::size_t count, std::size_t bytes);

  // The line is gone for good. Not needed before the end of its life.
  void end();

  // Does `work`, which may write to the terminal, while the line is out of the way. From any thread.
  void step_aside_for(const std::function<void()>& work);

 private:
  void draw_until_the_end();

  const std::string noun_;
  const std::optional<std::size_t> total_;
  std::atomic<std::size_t> done_ = 0;
  std::atomic<std::size_t> bytes_ = 0;
  std::mutex mutex_;
  std::condition_variable ending_;
  bool is_ending_ = false;
  bool is_drawn_ = false;
  std::thread drawer_;  // Not running where nothing is shown.
};

}  // namespace evenhand

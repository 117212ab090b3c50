#include "app/progress.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "app/terminal.h"
#include "base/byte_size.h"

namespace evenhand {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kEraseLine = "\r\x1b[2K";

bool is_drawable() {
  const char* const terminal = std::getenv("TERM");
  return ::isatty(STDERR_FILENO) == 1 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

std::string bar(std::size_t done, std::size_t total) {
  constexpr std::size_t kWidth = 20;
  const std::size_t filled = total == 0 ? kWidth : std::min(kWidth, done * kWidth / total);
  return "[" + std::string(filled, '#') + std::string(kWidth - filled, '.') + "] ";
}

}  // namespace

std::string describe_progress(const ProgressState& state, const std::string& noun) {
  const auto milliseconds = static_cast<std::size_t>(std::max<std::int64_t>(state.elapsed.count(), 1));
  const std::size_t rate = state.bytes / milliseconds * 1000 + state.bytes % milliseconds * 1000 / milliseconds;
  std::string text = state.total ? bar(state.done, *state.total) : "";
  text += std::to_string(state.done);
  if (state.total) text += " of " + std::to_string(*state.total);
  return text + " " + noun + ", " + describe_size(rate) + "/s";
}

Progress::Progress(ProgressVisibility visibility, std::string noun, std::optional<std::size_t> total)
    : noun_(std::move(noun)), total_(total) {
  if (visibility == ProgressVisibility::automatic && is_drawable()) {
    drawer_ = std::thread([this] { draw_until_the_end(); });
  }
}

Progress::~Progress() { end(); }

void Progress::end() {
  if (!drawer_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    is_ending_ = true;
  }
  ending_.notify_one();
  drawer_.join();
}

void Progress::add(std::size_t count, std::size_t bytes) {
  done_ += count;
  bytes_ += bytes;
}

void Progress::step_aside_for(const std::function<void()>& work) {
  const std::lock_guard lock(mutex_);
  if (is_drawn_) print_error(kEraseLine);
  work();
}

void Progress::draw_until_the_end() {
  constexpr std::chrono::milliseconds kUnnoticed(1000);
  constexpr std::chrono::milliseconds kStep(100);
  const auto started = Clock::now();
  std::unique_lock lock(mutex_);
  while (!ending_.wait_for(lock, is_drawn_ ? kStep : kUnnoticed, [&] { return is_ending_; })) {
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - started);
    print_error(std::string(kEraseLine) + describe_progress({done_, total_, bytes_, elapsed}, noun_));
    is_drawn_ = true;
  }
  if (is_drawn_) print_error(kEraseLine);
}

}  // namespace evenhand

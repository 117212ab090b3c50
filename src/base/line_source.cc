#include "base/line_source.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace evenhand {

Result<std::optional<LineBatch>> LineSource::next() {
  constexpr std::size_t kRoom = 64 * 1024;
  while (true) {
    if (auto batch = take()) return batch;
    if (is_at_end_) return std::optional<LineBatch>();
    const std::size_t length = pending_.size();
    pending_.resize(length + kRoom);
    const ssize_t count = ::read(descriptor_, pending_.data() + length, kRoom);
    const int code = errno;
    pending_.resize(length + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0 && code != EINTR) return Error{std::generic_category().message(code)};
    if (count == 0) is_at_end_ = true;
  }
}

// What can be given out of what has been read: lines up to the first that is too long, or that line.
std::optional<LineBatch> LineSource::take() {
  std::size_t end = 0;
  std::size_t line_break = pending_.find('\n', searched_);
  while (!is_passing_over_ && line_break != std::string::npos && line_break - end <= longest_) {
    end = line_break + 1;
    line_break = pending_.find('\n', end);
  }
  if (end > 0) return take_until(end);
  if (line_break != std::string::npos) return take_long_line(line_break + 1);
  searched_ = pending_.size();
  if (searched_ > longest_) is_passing_over_ = true;
  if (is_at_end_ && is_passing_over_) return take_long_line(searched_);
  if (is_at_end_ && searched_ > 0) return take_until(searched_);
  if (is_passing_over_) {
    pending_.clear();
    searched_ = 0;
  }
  return std::nullopt;
}

LineBatch LineSource::take_until(std::size_t end) {
  LineBatch batch{line_, std::move(pending_), false};
  pending_ = batch.bytes.substr(end);
  batch.bytes.resize(end);
  line_ += static_cast<std::size_t>(std::count(batch.bytes.begin(), batch.bytes.end(), '\n'));
  searched_ = 0;
  return batch;
}

LineBatch LineSource::take_long_line(std::size_t end) {
  pending_.erase(0, end);
  searched_ = 0;
  is_passing_over_ = false;
  return {line_++, "", true};
}

}  // namespace evenhand

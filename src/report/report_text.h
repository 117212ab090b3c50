#pragma once

#include <cstddef>
#include <cstring>
#include <functional>
#include <memory>
#include <string_view>
#include <utility>

namespace evenhand {

// Takes the characters of a report, stretch by stretch, in order. They are valid for the call alone.
using TakeText = std::function<void(std::string_view)>;

// Text on its way: gathered, and handed on in large stretches. What is gathered and not handed on is lost.
class ReportText {
 public:
  explicit ReportText(TakeText take) : take_(std::move(take)) {}

  ReportText& operator+=(std::string_view text) {
    if (text.size() > kFull - size_) {
      hand_on();
      if (text.size() > kFull) {
        take_(text);
        return *this;
      }
    }
    std::memcpy(gathered_.get() + size_, text.data(), text.size());
    size_ += text.size();
    return *this;
  }

  ReportText& operator+=(char character) { return *this += std::string_view(&character, 1); }

  void hand_on() {
    if (size_ > 0) take_({gathered_.get(), size_});
    size_ = 0;
  }

 private:
  static constexpr std::size_t kFull = 64 * 1024;  // Bytes; twice as many cost memory and save nothing.

  TakeText take_;
  std::unique_ptr<char[]> gathered_ = std::make_unique_for_overwrite<char[]>(kFull);
  std::size_t size_ = 0;
};

}  // namespace evenhand

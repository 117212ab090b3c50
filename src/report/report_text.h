#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace evenhand {

// Takes the characters of a report, stretch by stretch, in order. They are valid for the call alone.
using TakeText = std::function<void(std::string_view)>;

// Text on its way: gathered, and handed on in large stretches.
class ReportText {
 public:
  explicit ReportText(TakeText take) : take_(std::move(take)) {}

  ReportText& operator+=(std::string_view text) {
    text_ += text;
    if (text_.size() >= kFull) hand_on();
    return *this;
  }

  ReportText& operator+=(char character) {
    text_ += character;
    return *this;
  }

  void hand_on() {
    if (!text_.empty()) take_(text_);
    text_.clear();
  }

 private:
  static constexpr std::size_t kFull = 64 * 1024;  // Bytes; twice as many cost memory and save nothing.

  TakeText take_;
  std::string text_;
};

}  // namespace evenhand

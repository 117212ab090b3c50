#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace evenhand {

// A text that does not change and that its copies share. Safe to share between threads.
class SharedText {
 public:
  SharedText() = default;  // Empty.
  explicit SharedText(std::string text) : text_(std::make_shared<const std::string>(std::move(text))) {}

  // Lives as long as this or a copy of it.
  std::string_view view() const { return text_ == nullptr ? std::string_view() : std::string_view(*text_); }
  bool empty() const { return view().empty(); }

 private:
  std::shared_ptr<const std::string> text_;  // Null: empty.
};

}  // namespace evenhand

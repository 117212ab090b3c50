#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace evenhand {

// What went wrong, in words for the user: which thing, where, and what to do about it.
struct Error {
  std::string message;

  friend bool operator==(const Error&, const Error&) = default;
};

// A value, or the Error that stands in its way. The members are a subset of std::expected's (C++23), which GCC 12
// lacks in C++20 mode.
template <typename Value>
class [[nodiscard]] Result {
 public:
  Result(Value value) : content_(std::move(value)) {}
  Result(Error error) : content_(std::move(error)) {}

  bool has_value() const { return content_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  // REQUIRES: has_value().
  const Value& operator*() const& { return value(); }
  Value& operator*() & { return value(); }
  Value&& operator*() && { return std::move(value()); }
  const Value* operator->() const { return &value(); }
  Value* operator->() { return &value(); }

  // REQUIRES: !has_value().
  const Error& error() const {
    assert(!has_value());
    return *std::get_if<1>(&content_);
  }

 private:
  const Value& value() const {
    assert(has_value());
    return *std::get_if<0>(&content_);
  }
  Value& value() {
    assert(has_value());
    return *std::get_if<0>(&content_);
  }

  std::variant<Value, Error> content_;
};

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

#include "base/result.h"

namespace evenhand {

// Bytes between two, both included; without more said, all.
struct ByteRange {
  unsigned char least = 0;
  unsigned char most = 0xFF;

  bool holds(char byte) const {
    const auto value = static_cast<unsigned char>(byte);
    return least <= value && value <= most;
  }
};

// A regular expression, in any case of letters. Takes linear time in the text, whatever the expression. Safe to share
// between threads. Syntax: RE2's.
class RegularExpression {
 public:
  // The Error is RE2's own words about what it refuses; so is an expression that matches nothing at all.
  static Result<RegularExpression> compile(std::string_view expression);

  RegularExpression(RegularExpression&&) noexcept;
  RegularExpression& operator=(RegularExpression&&) noexcept;
  ~RegularExpression();

  // Whether every match begins with a digit. False where that is not sure.
  bool begins_with_digit() const;

  // What the first byte of a match can be.
  ByteRange first_bytes() const { return first_bytes_; }

  // Where the longest match that begins exactly at `begin` ends. REQUIRES: begin <= text.size().
  std::optional<std::size_t> match_end(std::string_view text, std::size_t begin) const;

 private:
  struct Compiled;
  explicit RegularExpression(std::unique_ptr<Compiled> compiled);
  std::unique_ptr<Compiled> compiled_;
  ByteRange first_bytes_;
};

}  // namespace evenhand

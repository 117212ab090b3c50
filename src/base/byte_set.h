#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace evenhand {

// A set of bytes that is asked for each byte of a text. The standard's find_first_of() goes through the whole set at
// every byte.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) holds_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool holds(char byte) const { return holds_[static_cast<unsigned char>(byte)]; }

  // The offset of the first byte of the set at or after `from`; text.size() where there is none.
  std::size_t find_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && !holds(text[from])) ++from;
    return std::min(from, text.size());
  }

  // The same for the first byte that is not of the set.
  std::size_t find_other_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && holds(text[from])) ++from;
    return std::min(from, text.size());
  }

  // Whether all bytes of `text` are of the set.
  bool holds_all(std::string_view text) const { return find_other_in(text) == text.size(); }

 private:
  std::array<bool, 256> holds_{};
};

}  // namespace evenhand

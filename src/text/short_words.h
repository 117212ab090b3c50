#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/ascii.h"

namespace evenhand {

// The bytes of a word of at most eight as one number; 0 for the empty word and for a longer one.
constexpr std::uint64_t packed_word(std::string_view word) {
  std::uint64_t bytes = 0;
  if (word.size() > sizeof bytes) return 0;
  for (const char c : word) bytes = bytes << 8U | static_cast<unsigned char>(c);
  return bytes;
}

// A list of words of at most eight ASCII bytes, in small letters, that is asked at every sentence or more often.
template <std::size_t Size>
class ShortWords {
 public:
  // REQUIRES: no word is longer or empty.
  constexpr explicit ShortWords(const std::array<std::string_view, Size>& words) {
    std::transform(words.begin(), words.end(), packed_.begin(), packed_word);
    std::sort(packed_.begin(), packed_.end());
  }

  // In capitals or not.
  constexpr bool holds(std::string_view word) const {
    return std::binary_search(packed_.begin(), packed_.end(), ascii_lower_case(packed_word(word)));
  }

 private:
  std::array<std::uint64_t, Size> packed_{};
};

}  // namespace evenhand

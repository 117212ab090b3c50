#pragma once

#include <cstddef>
#include <cstdint>

namespace evenhand {

// A bit for each of 64 bytes, the first in the lowest bit.
struct WordBits {
  std::uint64_t word = 0;     // ASCII letters, digits, '_'.
  std::uint64_t special = 0;  // Bytes that must be looked at more closely: not ASCII, or 0x1F.
};

inline constexpr std::size_t kWordBitsStretch = 64;

// Classifies 64 bytes with vectors. REQUIRES: 64 bytes can be read at `text`.
WordBits word_bits(const char* text);

// The same, one byte after the other; for fewer bytes, the bits behind them are 0. REQUIRES: size <= 64.
WordBits slow_word_bits(const char* text, std::size_t size);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/vector_variants.h"

namespace evenhand {

// A bit for each of 64 bytes, the first in the lowest bit.
struct WordBits {
  std::uint64_t word = 0;     // ASCII letters, digits, '_'.
  std::uint64_t wide = 0;     // Not ASCII.
  std::uint64_t nothing = 0;  // 0x1F, Document::kNothing.

  // Bytes that must be looked at more closely.
  std::uint64_t special() const { return wide | nothing; }
};

inline constexpr std::size_t kWordBitsStretch = 64;

// Classifies 64 bytes, with the widest vectors that this machine's processor has. REQUIRES: 64 bytes can be read at
// `text`.
WordBits word_bits(const char* text);

// The same, one byte after the other; for fewer bytes, the bits behind them are 0. REQUIRES: size <= 64.
WordBits slow_word_bits(const char* text, std::size_t size);

// word_bits() for one instruction set.
using WordBitsVariant = VectorVariant<WordBits(const char*)>;

// All that were compiled, from what every processor of the kind knows to the widest. For tests and benchmarks.
std::span<const WordBitsVariant> word_bits_variants();

}  // namespace evenhand

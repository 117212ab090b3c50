#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "rules/table_format.h"

namespace evenhand {

// The hash of a folded word, byte after byte (FNV-1a, 64 bit), so that a stem's hash is met on the way through a word.
inline constexpr std::uint64_t kHashStart = 0xCBF29CE484222325;
constexpr std::uint64_t hash_byte(std::uint64_t hash, char byte) {
  return (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
}

// The hash of two word numbers, for pairs_of_words and pair_filter. (The multipliers are odd: 64-bit golden ratio, and
// one of xxHash's.)
constexpr std::uint32_t hash_pair(std::uint32_t first, std::uint32_t second) {
  const std::uint64_t mixed = first * 0x9E3779B97F4A7C15 ^ second * 0xC2B2AE3D27D4EB4F;
  return static_cast<std::uint32_t>(mixed >> 32 ^ mixed);
}

// The hash of the first kStemStart bytes of a folded word, for stem_starts. REQUIRES: word.size() >= kStemStart.
constexpr std::uint32_t hash_start(std::string_view word) {
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < kStemStart; ++i) bytes = bytes << 8 | static_cast<unsigned char>(word[i]);
  return static_cast<std::uint32_t>(bytes * 0x9E3779B97F4A7C15 >> 32);
}

}  // namespace evenhand

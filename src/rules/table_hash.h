#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "rules/table_format.h"

namespace evenhand {

// Whether a word or a stem is looked for: they stand in the same slots, under different hashes.
enum class Keyed : std::uint64_t { word = 0, stem = 0x9FB21C651E98DF25 };

// The hash of a folded word, or of a stem without its '*', by its size, its first eight bytes and its last eight: of
// longer ones several may share it. (The multipliers are odd: 64-bit golden ratio, and one of xxHash's.)
inline std::uint64_t hash_key(std::string_view key, Keyed keyed) {
  const auto bytes_at = [key]<typename Bytes>(std::size_t at, Bytes bytes) {
    std::memcpy(&bytes, key.data() + at, sizeof bytes);
    return std::uint64_t{bytes};
  };
  const std::size_t size = key.size();
  std::uint64_t head = 0;
  std::uint64_t tail = static_cast<std::uint64_t>(keyed) ^ std::uint64_t{size} << 56U;
  if (size >= 8) {
    head = bytes_at(0, std::uint64_t{});
    tail ^= bytes_at(size - 8, std::uint64_t{});
  } else if (size >= 4) {
    head = bytes_at(0, std::uint32_t{}) | bytes_at(size - 4, std::uint32_t{}) << 32U;
  } else if (size > 0) {
    head = bytes_at(0, std::uint8_t{}) | bytes_at(size / 2, std::uint8_t{}) << 8U |
           bytes_at(size - 1, std::uint8_t{}) << 16U;
  }
  const std::uint64_t mixed = head * 0x9E3779B97F4A7C15 ^ tail * 0xC2B2AE3D27D4EB4F;
  return mixed ^ mixed >> 32U;
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

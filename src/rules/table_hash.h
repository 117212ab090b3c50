#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "rules/table_format.h"

namespace evenhand {

// Whether a word or a stem is looked for: they stand in the same slots, under different hashes.
enum class Keyed : std::uint64_t { word = 0, stem = 0x9FB21C651E98DF25 };

// The first eight bytes of a folded word, those behind a shorter one 0, and the last eight of a longer one. Words of
// the same size that are no longer than kEndsSize are the same if their ends are.
struct KeyEnds {
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
};
inline constexpr std::size_t kEndsSize = 16;

inline std::uint64_t tail_of_key(std::string_view key) {
  std::uint64_t tail = 0;
  if (key.size() > sizeof tail) std::memcpy(&tail, key.data() + key.size() - sizeof tail, sizeof tail);
  return tail;
}

inline KeyEnds ends_of_key(std::string_view key) {
  std::uint64_t head = 0;
  std::memcpy(&head, key.data(), std::min(key.size(), sizeof head));
  return {head, tail_of_key(key)};
}

// The same without asking how long the word is, which a processor cannot foresee. REQUIRES: eight bytes can be read at
// key.data().
inline KeyEnds ends_of_padded_key(std::string_view key) {
  std::uint64_t head = 0;
  std::memcpy(&head, key.data(), sizeof head);
  constexpr std::uint64_t kAll = ~std::uint64_t{0};
  const std::size_t behind = 64 - 8 * std::min(key.size(), sizeof head);  // Bits.
  const std::uint64_t own = std::endian::native == std::endian::little ? kAll >> behind % 64 : kAll << behind % 64;
  return {key.empty() ? 0 : head & own, tail_of_key(key)};
}

// The hash of a folded word of `size` bytes, or of a stem without its '*'. (The multipliers are odd: 64-bit golden
// ratio, and one of xxHash's.)
constexpr std::uint64_t hash_key(KeyEnds ends, std::size_t size, Keyed keyed) {
  const std::uint64_t tail = ends.tail ^ static_cast<std::uint64_t>(keyed) ^ std::uint64_t{size} << 56U;
  const std::uint64_t mixed = ends.head * 0x9E3779B97F4A7C15 ^ tail * 0xC2B2AE3D27D4EB4F;
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

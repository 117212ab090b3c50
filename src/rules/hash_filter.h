#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace evenhand {

// Says of most hashes that are in no set that they are not, with one look at memory: a Bloom filter whose two bits for
// a hash lie in one word (Putze, Sanders and Singler 2007).

inline std::uint64_t filter_bits(std::uint32_t hash) {
  return std::uint64_t{1} << (hash >> 26U) | std::uint64_t{1} << (hash >> 20U & 63U);
}

// A filter with room for `count` hashes: of those not in it, about one in fifty passes.
inline std::vector<std::uint64_t> make_filter(std::size_t count) {
  constexpr std::size_t kBitsForEach = 16;
  return std::vector<std::uint64_t>(std::bit_ceil(count * kBitsForEach / 64 + 1), 0);
}

inline void add_to_filter(std::vector<std::uint64_t>& filter, std::uint32_t hash) {
  filter[hash & (filter.size() - 1)] |= filter_bits(hash);
}

// False: `hash` was not added. REQUIRES: filter.size() is a power of two.
inline bool may_be_in(std::span<const std::uint64_t> filter, std::uint32_t hash) {
  const std::uint64_t bits = filter_bits(hash);
  return (filter[hash & (filter.size() - 1)] & bits) == bits;
}

}  // namespace evenhand

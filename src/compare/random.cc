#include "compare/random.h"

#include <bit>
#include <cassert>

namespace evenhand {
namespace {

// One step of SplitMix64 (Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t number) {
  number += 0x9e3779b97f4a7c15U;
  number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
  number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
  return number ^ (number >> 31U);
}

}  // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream) : state_{} {
  std::uint64_t last = mixed(mixed(seed) + stream);
  for (std::uint64_t& word : state_) word = last = mixed(last);
}

std::uint64_t Random::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

std::uint32_t Random::below(std::uint32_t bound) {
  assert(bound > 0);
  constexpr unsigned kHalf = 32;
  const auto draw = [&] { return (next() >> kHalf) * bound; };
  std::uint64_t product = draw();
  if (static_cast<std::uint32_t>(product) < bound) {
    const std::uint32_t unfair = (0U - bound) % bound;  // So many of the 2^32 numbers are left over.
    while (static_cast<std::uint32_t>(product) < unfair) product = draw();
  }
  return static_cast<std::uint32_t>(product >> kHalf);
}

}  // namespace evenhand

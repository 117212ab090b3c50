#pragma once

#include <array>
#include <cstdint>

namespace evenhand {

// Random numbers that are the same on every platform. The engines of the standard library would be, too; its
// distributions are not, since each library may draw as it likes. xoshiro256**, Blackman and Vigna 2018, whose state is
// filled by SplitMix64 as they advise. Not for secrets.
class Random {
 public:
  // Each `stream` of a seed gives numbers of its own, so that what is drawn for one piece of work does not depend on
  // the order in which the pieces are done.
  Random(std::uint64_t seed, std::uint64_t stream);

  std::uint64_t next();

  // Each number below `bound` is equally likely: Lemire 2019, ACM Transactions on Modeling and Computer Simulation
  // 29(1). REQUIRES: bound > 0.
  std::uint32_t below(std::uint32_t bound);

 private:
  std::array<std::uint64_t, 4> state_;
};

}  // namespace evenhand

// Whether the promise holds that a batch without a difference shows one in at most 5 of 100 cases, and that a planted
// one is found: on enough seeded batches to notice when it breaks.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <stdexcept>

#include "compare/batch_maker.h"
#include "compare/comparison.h"

namespace evenhand {
namespace {

struct Sizes {
  std::size_t first;
  std::size_t second;
};

// Resamples enough for a test that asks many batches.
ComparisonOptions quick_options(std::uint64_t seed) {
  ComparisonOptions options;
  options.resamples = 400;
  options.seed = seed;
  return options;
}

// In how many of `batches` something stands, and in how many of these the planted difference does.
struct Counts {
  std::size_t any = 0;
  std::size_t planted = 0;
};

Counts found_in(std::size_t batches, Sizes sizes, double planted) {
  Counts counts;
  for (std::size_t seed = 0; seed < batches; ++seed) {
    ReviewMaker maker(1000 + seed);
    Batch batch(ReviewMaker::measures());
    maker.add(batch, "a", sizes.first, planted);
    maker.add(batch, "b", sizes.second);
    const Result<Comparison> result = compare(batch, quick_options(seed));
    if (!result) throw std::logic_error(result.error().message);  // Fewer found would look like silence.
    bool is_any = false;
    for (const Difference& each : result->differences) {
      if (each.outcome != Difference::Outcome::stands) continue;
      is_any = true;
      if (each.measure == ReviewMaker::kSteadyMeasure) ++counts.planted;
    }
    counts.any += is_any ? 1 : 0;
  }
  return counts;
}

TEST(Simulation, BatchesWithoutADifferenceShowNoneInNinetyFiveOfAHundred) {
  for (const Sizes sizes : {Sizes{10, 10}, Sizes{12, 30}, Sizes{30, 30}, Sizes{10, 150}, Sizes{60, 60}}) {
    EXPECT_LE(found_in(100, sizes, 0).any, 5U) << sizes.first << " and " << sizes.second;
  }
}

TEST(Simulation, APlantedDifferenceIsFound) {
  EXPECT_GE(found_in(100, {40, 40}, 1).planted, 80U);
  EXPECT_GE(found_in(100, {200, 200}, 0.5).planted, 90U);
}

}  // namespace
}  // namespace evenhand

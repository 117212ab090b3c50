#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compare/batch.h"
#include "compare/random.h"

namespace evenhand {

// A measure without more words than a test needs.
ComparedMeasure mean_named(const std::string& id);
ComparedMeasure share_named(const std::string& id);

// Adds a document of no band and without words.
void add_values(Batch& batch, std::string_view group, const std::vector<std::optional<double>>& values);

// Of one measure: a document for each value.
Batch batch_of(const ComparedMeasure& measure, const std::vector<double>& first, const std::vector<double>& second);

// `hits` documents with a 1, and the others with a 0.
std::vector<double> hits_among(std::size_t hits, std::size_t documents);

// Documents as reviews give them, without a difference between groups: a length, rates of frequent and of rare words,
// which are skewed and mostly 0, and shares of frequent and of rare things. One of the measures (kSteadyMeasure) is a
// normal distribution, where a difference can be planted.
class ReviewMaker {
 public:
  static constexpr std::size_t kSteadyMeasure = 7;

  explicit ReviewMaker(std::uint64_t seed) : random_(seed, 0) {}

  static std::vector<ComparedMeasure> measures();

  // `planted`: how far the mean of the steady measure is moved, in its standard deviations.
  void add(Batch& batch, std::string_view group, std::size_t documents, double planted = 0);

 private:
  double uniform();  // Above 0, below 1.
  double normal();
  double poisson(double mean);

  Random random_;
};

}  // namespace evenhand

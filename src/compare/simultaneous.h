#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "compare/batch.h"
#include "compare/cell.h"

namespace evenhand {

// One measure in two cells.
struct CellPair {
  std::size_t first = 0;  // Index among the cells.
  std::size_t second = 0;
  std::size_t column = 0;  // Of the measure, in both cells.
  ComparedMeasure::Kind kind = ComparedMeasure::Kind::mean;
};

struct Resampling {
  std::size_t resamples = 0;
  std::uint64_t seed = 0;
  double confidence = 0;
};

// How many standard errors wide, to each side, the intervals of all pairs must be to hold the true differences at once
// with the confidence asked for. It is the quantile of the largest |t| among them: the documents of each cell are drawn
// anew, with replacement, and t is how far a difference then lies from that of the batch, in its own standard errors
// (bootstrap-t: Efron and Tibshirani 1993, An Introduction to the Bootstrap, 12.5; symmetric: Hall 1988, Journal of the
// Royal Statistical Society B 50(1); the largest of all: Romano and Wolf 2005, Econometrica 73(4)). A percentile or BCa
// interval at the level that so many comparisons ask for would be too narrow in groups of ten, and would need far more
// resamples. Never less than what a normal distribution asks of a single comparison; 0 without pairs.
double critical_value(const std::vector<Cell>& cells, const std::vector<CellPair>& pairs, const Resampling& resampling);

}  // namespace evenhand

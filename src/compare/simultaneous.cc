#include "compare/simultaneous.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <set>

#include "compare/effect.h"
#include "compare/random.h"

namespace evenhand {
namespace {

using MomentsOfCells = std::vector<std::vector<Moments>>;  // Cell by cell, column by column.

Studentized between(const MomentsOfCells& moments, const CellPair& pair) {
  return studentized(pair.kind, moments[pair.first][pair.column], moments[pair.second][pair.column]);
}

bool has_both(const MomentsOfCells& moments, const CellPair& pair) {
  return moments[pair.first][pair.column].documents > 0 && moments[pair.second][pair.column].documents > 0;
}

}  // namespace

double critical_value(const std::vector<Cell>& cells, const std::vector<CellPair>& pairs,
                      const Resampling& resampling) {
  if (pairs.empty()) return 0;
  std::set<std::size_t> used;
  for (const CellPair& pair : pairs) used.insert({pair.first, pair.second});
  MomentsOfCells moments(cells.size());
  for (const std::size_t cell : used) moments[cell] = cells[cell].moments();
  std::vector<double> differences;
  for (const CellPair& pair : pairs) differences.push_back(between(moments, pair).difference);
  std::vector<double> largest;
  for (std::size_t sample = 0; sample < resampling.resamples; ++sample) {
    for (const std::size_t cell : used) {
      Random random(resampling.seed, sample * cells.size() + cell);
      moments[cell] = cells[cell].resampled(random);
    }
    double most = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (!has_both(moments, pairs[i])) continue;
      const Studentized drawn = between(moments, pairs[i]);
      // Without an error, all that was drawn is the same.
      if (drawn.error > 0) most = std::max(most, std::abs(drawn.difference - differences[i]) / drawn.error);
    }
    largest.push_back(most);
  }
  // The smallest value that at least that share of the resamples does not exceed.
  const auto rank = static_cast<std::size_t>(std::ceil(resampling.confidence * static_cast<double>(largest.size())));
  assert(0 < rank && rank <= largest.size());
  const auto place = largest.begin() + static_cast<std::ptrdiff_t>(rank - 1);
  std::nth_element(largest.begin(), place, largest.end());
  return std::max(*place, normal_critical(resampling.confidence));
}

}  // namespace evenhand

#include "compare/cell.h"

#include <algorithm>
#include <cassert>

namespace evenhand {
namespace {

using Row = std::vector<std::optional<double>>;

// The least of those that are there; 0 of none. A value of the column itself, so that equal ones leave nothing behind.
double least_of_column(const std::vector<Row>& rows, std::size_t column) {
  std::optional<double> least;
  for (const Row& row : rows) {
    if (row[column] && (!least || *row[column] < *least)) least = row[column];
  }
  return least.value_or(0);
}

}  // namespace

Cell::Cell(const Batch::Group& group, std::size_t measures_of_batch, std::optional<std::size_t> band,
           const std::vector<std::size_t>& measures)
    : columns_(measures.size()) {
  std::vector<Row> rows;
  for (std::size_t document = 0; document < group.documents; ++document) {
    if (band && group.bands[document] != band) continue;
    Row row;
    row.reserve(measures.size());
    for (const std::size_t measure : measures) row.push_back(group.values[document * measures_of_batch + measure]);
    rows.push_back(std::move(row));
  }
  std::sort(rows.begin(), rows.end());
  documents_ = rows.size();
  fill(rows);
}

void Cell::fill(const std::vector<Row>& rows) {
  width_ = columns_.size();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    columns_[i].centre = least_of_column(rows, i);
    const bool is_whole = std::all_of(rows.begin(), rows.end(), [&](const Row& row) { return row[i].has_value(); });
    if (!is_whole) columns_[i].presence = width_++;
  }
  table_.assign(rows.size() * width_, 0);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    double* const numbers = table_.data() + row * width_;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!rows[row][i]) continue;
      numbers[i] = *rows[row][i] - columns_[i].centre;
      if (columns_[i].presence) numbers[*columns_[i].presence] = 1;
    }
  }
}

std::vector<Moments> Cell::moments() const { return weighted(std::vector<std::uint32_t>(documents_, 1)); }

std::vector<Moments> Cell::resampled(Random& random) const {
  assert(documents_ > 0);
  std::vector<std::uint32_t> times(documents_);
  for (std::size_t i = 0; i < documents_; ++i) ++times[random.below(static_cast<std::uint32_t>(documents_))];
  return weighted(times);
}

std::vector<Moments> Cell::weighted(const std::vector<std::uint32_t>& weights) const {
  std::vector<double> sums(width_);
  std::vector<double> squares(width_);
  for (std::size_t row = 0; row < documents_; ++row) {
    const double weight = weights[row];
    const double* const numbers = table_.data() + row * width_;
    for (std::size_t i = 0; i < width_; ++i) {
      const double drawn = weight * numbers[i];
      sums[i] += drawn;
      squares[i] += drawn * numbers[i];
    }
  }
  std::vector<Moments> result;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const double count = columns_[i].presence ? sums[*columns_[i].presence] : static_cast<double>(documents_);
    if (count == 0) {
      result.push_back({});
      continue;
    }
    const double mean = sums[i] / count;
    result.push_back({count, columns_[i].centre + mean, std::max(squares[i] - count * mean * mean, 0.0)});
  }
  return result;
}

}  // namespace evenhand

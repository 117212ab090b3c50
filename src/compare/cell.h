#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "compare/batch.h"
#include "compare/effect.h"
#include "compare/random.h"

namespace evenhand {

// The documents of one group, or of one band of it, as a table of numbers that is drawn from again and again.
class Cell {
 public:
  // `measures`: numbers of those of the batch that are taken here. `band`: only documents of it. The documents are put
  // in an order that depends on nothing but their values.
  Cell(const Batch::Group& group, std::size_t measures_of_batch, std::optional<std::size_t> band,
       const std::vector<std::size_t>& measures);

  std::size_t documents() const { return documents_; }

  // Of the documents as they are, one for each of the measures.
  std::vector<Moments> moments() const;

  // Of as many documents, drawn with replacement. REQUIRES: documents() > 0.
  std::vector<Moments> resampled(Random& random) const;

 private:
  // One measure. A missing value is 0 in its column, and so is its presence in another one.
  struct Column {
    double centre = 0;                    // Subtracted from all values, so that no digits are lost in squares.
    std::optional<std::size_t> presence;  // The column of it, where values are missing.
  };

  void fill(const std::vector<std::vector<std::optional<double>>>& rows);
  std::vector<Moments> weighted(const std::vector<std::uint32_t>& weights) const;

  std::size_t documents_ = 0;
  std::size_t width_ = 0;        // Columns in `table_`.
  std::vector<Column> columns_;  // Of the measures.
  std::vector<double> table_;    // Document by document.
};

}  // namespace evenhand

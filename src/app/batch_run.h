#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "app/options.h"
#include "app/piece_measurer.h"
#include "compare/batch.h"
#include "walk/walk.h"

namespace evenhand {

// What was read of a batch, and what was not.
struct ReadBatch {
  std::set<std::string> texts;  // Of records: the fields that were read.
  // Of documents without a group: names of what they declare instead, the first ones, in the order in which they came.
  std::vector<std::string> declared;

  std::size_t without_text = 0;
  std::size_t unreadable = 0;
  std::size_t refused = 0;            // Files of records in folders that cannot be read, or lack the fields.
  std::size_t in_part = 0;            // In a group, but not read whole.
  std::vector<std::string> problems;  // Files that the user has named and that cannot be read: path and reason.
  std::vector<std::string> losses;    // Whole sentences, on files of records.
};

// Measures the documents of `files` on several threads, and adds them to `batch` in their order. What it holds besides
// does not grow with their number. The Error, in words for the user, says why a file of records cannot be read, or that
// the groups are too many to be groups.
Result<ReadBatch> run_batch(const std::vector<InputFile>& files, const PieceMeasurer& measurer, const Options& options,
                            Batch& batch);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <vector>

#include "compare/batch.h"
#include "compare/comparison.h"

namespace evenhand {

struct WordOptions {
  std::size_t least_documents = 10;  // Of both groups, that hold a word; rarer ones are not shown.
  std::size_t most_words = 20;
  // Of z, in size; what lies below is no more than any two piles of text differ. 95 % of a normal distribution, as in
  // the paper.
  double least_z = 1.96;
};

// The words that tell two groups of a batch apart most, by log-odds with an informative Dirichlet prior: Monroe,
// Colaresi and Quinn 2008, Political Analysis 16(4), 372-403, section 3.5. The prior is the frequency of each word in
// the groups `all`, and weighs as much as kPriorWords words in each group; that number is our choice. Sorted by the
// size of z, then by word. REQUIRES: numbers of groups of the batch, `first` and `second` among `all`.
std::vector<WordDifference> telling_words(const Batch& batch, const std::vector<std::size_t>& all, std::size_t first,
                                          std::size_t second, const WordOptions& options);

inline constexpr double kPriorWords = 500;

}  // namespace evenhand

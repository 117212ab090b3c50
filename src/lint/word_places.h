#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lint/reading.h"

namespace evenhand {

// Where each word of the rule table stands in a document. Built in time linear in the document's words.
class WordPlaces {
 public:
  // `reading` is only asked now.
  explicit WordPlaces(const Reading& reading);

  // The tokens that are the word, or begin with the stem, ascending. `word` is the number of either in the table.
  std::span<const std::uint32_t> of(std::uint32_t word) const;

 private:
  std::uint32_t rank(std::uint32_t word) const;

  // By word of the table: a bit for those of the document; by 64 of them, how many such stand before. A number for each
  // would take longer to clear than a short document to read.
  std::vector<std::uint64_t> present_;
  std::vector<std::uint32_t> ranks_;
  std::vector<std::uint32_t> begins_;  // By rank among the words of the document: where in tokens_ it begins.
  std::vector<std::uint32_t> tokens_;
};

}  // namespace evenhand

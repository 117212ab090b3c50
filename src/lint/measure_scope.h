#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "lint/guards.h"
#include "lint/pattern_search.h"

namespace evenhand {

// The part of a document that a measure looks at: the blocks of its sections, without those that it leaves out. Rates
// and batches are of running text, so they leave out headings too: the names of sections are nobody's choice of words.
class MeasureScope {
 public:
  // Whose sections are meant is the document's genre. `search` is borrowed and must outlive it; `guards` and `measure`
  // are only asked now.
  MeasureScope(PatternSearch& search, Guards& guards, const MeasureRecord& measure, Genre genre);

  // REQUIRES: `block` is an index of the document's blocks.
  bool holds(std::uint32_t block) const { return blocks_[block]; }
  std::size_t words() const { return words_; }
  std::size_t sentences() const { return sentences_; }

  // Where something is to be marked that no words of the document stand for: the document's first heading or, without
  // one, the first sentence in scope. REQUIRES: words() > 0.
  TokenRange opening() const;
  // The first sentence of a block; empty where it holds no word.
  TokenRange opening_of(std::uint32_t block) const;

 private:
  const Reading& reading_;
  std::vector<bool> blocks_;  // By block.
  std::size_t words_ = 0;
  std::size_t sentences_ = 0;
};

}  // namespace evenhand

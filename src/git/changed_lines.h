#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// The lines of a text that were not in an older one. Where lines were only taken away, the place between its neighbours
// counts as changed, though no line is.
class ChangedLines {
 public:
  // Compares line by line, line breaks left out: a file whose line breaks were converted has not changed. A “patience”
  // diff (Bram Cohen, 2010): lines that stand once in both texts, in the longest order that both have, hold the rest
  // apart; between them, where there is no such line, the longest row of lines in common does, or, of long stretches,
  // nothing: they count as changed. A line that moved has changed. Takes time in proportion to the lines times their
  // logarithm, at worst times the depth of the nesting, which is bounded.
  static ChangedLines between(std::string_view old_text, std::string_view new_text);

  bool is_empty() const { return stretches_.empty(); }

  // Whether one of the lines `first` to `last`, from 1, has changed, or something between two of them went.
  bool touch(std::size_t first, std::size_t last) const;

 private:
  // Lines of the new text from 0, half-open, ascending; empty ones are where lines went.
  std::vector<Span> stretches_;
};

}  // namespace evenhand

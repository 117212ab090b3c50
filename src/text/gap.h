#pragma once

#include <string_view>

#include "text/word.h"

namespace evenhand {

// What a stretch of text between two words means for sentences.
struct GapReading {
  Gap gap = Gap::space;
  bool broken = false;      // A hyphen and a line break, and nothing else: the word may go on.
  bool hyphenated = false;  // A hyphen and nothing else.
};

// The words on both sides of a gap, as the text has them. Empty at the start and end of the text.
struct GapNeighbours {
  std::string_view before;
  std::string_view after;
};

// Reads `between`, the bytes from the end of one word to the start of the next.
GapReading read_gap(std::string_view between, const GapNeighbours& neighbours);

}  // namespace evenhand

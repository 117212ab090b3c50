#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lint/pattern_search.h"

namespace evenhand {

// The block indices of the headings above a block, the nearest first: its own section's, then those that hold it.
std::vector<std::uint32_t> headings_above(const Document& document, std::uint32_t block);

// The blocks of the section that a block stands in: from its heading to the next of the same or a higher level.
// Without headings, the whole document. First and behind-the-last block index.
struct BlockRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};
BlockRange section_around(const Document& document, std::uint32_t block);

// Whether a heading above the match, or its own, is one that a genre file lists for the section `name`.
bool is_in_section(PatternSearch& search, std::uint32_t block, std::string_view name);

}  // namespace evenhand

#pragma once

#include <cstdint>
#include <vector>

#include "document/document.h"

namespace evenhand {

// The sections of a document, found once: which headings stand above each block, and where the section of each heading
// ends.
class Outline {
 public:
  // Half-open range of block indices.
  struct BlockRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  explicit Outline(const std::vector<Block>& blocks);

  // The block indices of the headings above a block (itself, if it is one), the nearest first: its own section's, then
  // those of the sections that hold it. REQUIRES for both: `block` is an index of the blocks given.
  std::vector<std::uint32_t> headings_above(std::uint32_t block) const;

  // From a block's heading to the next one of the same or a higher level. Without a heading above it: everything before
  // the first heading.
  BlockRange section_around(std::uint32_t block) const;

 private:
  static constexpr std::uint32_t kNoHeading = 0xFFFFFFFF;

  std::vector<std::uint32_t> nearest_;  // By block: the nearest heading at or before it.
  std::vector<std::uint32_t> parent_;   // By block, of headings: the heading of the section that holds it.
  std::vector<std::uint32_t> end_;      // By block, of headings: behind its section.
  std::uint32_t first_heading_ = 0;     // The number of blocks where there is none.
};

}  // namespace evenhand

#include "document/outline.h"

namespace evenhand {

Outline::Outline(const std::vector<Block>& blocks)
    : nearest_(blocks.size(), kNoHeading),
      parent_(blocks.size(), kNoHeading),
      end_(blocks.size(), 0),
      first_heading_(static_cast<std::uint32_t>(blocks.size())) {
  const auto count = static_cast<std::uint32_t>(blocks.size());
  std::vector<std::uint32_t> open;  // Headings whose sections have not ended, the outermost first.
  for (std::uint32_t block = 0; block < count; ++block) {
    if (blocks[block].kind == Block::Kind::heading) {
      if (first_heading_ == count) first_heading_ = block;
      while (!open.empty() && blocks[open.back()].level >= blocks[block].level) {
        end_[open.back()] = block;
        open.pop_back();
      }
      if (!open.empty()) parent_[block] = open.back();
      open.push_back(block);
    }
    if (!open.empty()) nearest_[block] = open.back();
  }
  for (const std::uint32_t heading : open) end_[heading] = count;
}

std::vector<std::uint32_t> Outline::headings_above(std::uint32_t block) const {
  std::vector<std::uint32_t> headings;
  for (std::uint32_t heading = nearest_[block]; heading != kNoHeading; heading = parent_[heading]) {
    headings.push_back(heading);
  }
  return headings;
}

Outline::BlockRange Outline::section_around(std::uint32_t block) const {
  const std::uint32_t heading = nearest_[block];
  if (heading == kNoHeading) return {0, first_heading_};
  return {heading, end_[heading]};
}

}  // namespace evenhand

#include "lint/sections.h"

namespace evenhand {

std::vector<std::uint32_t> headings_above(const Document& document, std::uint32_t block) {
  const std::vector<Block>& blocks = document.blocks();
  std::vector<std::uint32_t> headings;
  int level = 256;
  for (std::uint32_t index = block + 1; index-- > 0 && level > 1;) {
    if (blocks[index].kind != Block::Kind::heading || blocks[index].level >= level) continue;
    headings.push_back(index);
    level = blocks[index].level;
  }
  return headings;
}

BlockRange section_around(const Document& document, std::uint32_t block) {
  const std::vector<Block>& blocks = document.blocks();
  BlockRange range{block, static_cast<std::uint32_t>(blocks.size())};
  while (range.first > 0 && blocks[range.first].kind != Block::Kind::heading) --range.first;
  const int level = blocks[range.first].kind == Block::Kind::heading ? blocks[range.first].level : 256;
  for (std::uint32_t index = block + 1; index < blocks.size(); ++index) {
    if (blocks[index].kind != Block::Kind::heading || blocks[index].level > level) continue;
    range.last = index;
    break;
  }
  return range;
}

bool is_in_section(PatternSearch& search, std::uint32_t block, std::string_view name) {
  const Reading& reading = search.reading();
  const CompiledRules& rules = reading.rules();
  for (const std::uint32_t heading : headings_above(reading.document(), block)) {
    const TokenRange words = reading.tokens_of_block(heading);
    for (const SectionRecord& section : rules.table().sections) {
      if (rules.text(section.name) == name && search.occurs(section.headings, words)) return true;
    }
  }
  return false;
}

}  // namespace evenhand

#include "lint/sections.h"

namespace evenhand {

bool is_in_section(PatternSearch& search, std::uint32_t block, std::string_view name) {
  const Reading& reading = search.reading();
  const CompiledRules& rules = reading.rules();
  for (const std::uint32_t heading : reading.outline().headings_above(block)) {
    const TokenRange words = reading.tokens_of_block(heading);
    for (const SectionRecord& section : rules.table().sections) {
      if (rules.text(section.name) == name && search.occurs(section.headings, words)) return true;
    }
  }
  return false;
}

}  // namespace evenhand

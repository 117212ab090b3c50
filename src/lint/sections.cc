#include "lint/sections.h"

#include <algorithm>
#include <vector>

namespace evenhand {
namespace {

// The sections of the genre's own file, if one of them has the name; otherwise all there are.
Range sections_that_count(const CompiledRules& rules, std::string_view name, Genre genre) {
  const TableView& table = rules.table();
  for (const GenreRecord& record : table.genres) {
    if (static_cast<Genre>(record.genre) != genre) continue;
    const auto own = table.sections.subspan(record.sections.begin, record.sections.count);
    const bool is_named = std::any_of(own.begin(), own.end(),
                                      [&](const SectionRecord& section) { return rules.text(section.name) == name; });
    if (is_named) return record.sections;
  }
  return {0, static_cast<std::uint32_t>(table.sections.size())};
}

}  // namespace

bool is_in_section(PatternSearch& search, std::uint32_t block, std::string_view name, Genre genre) {
  const Reading& reading = search.reading();
  const CompiledRules& rules = reading.rules();
  const std::vector<std::uint32_t> headings = reading.outline().headings_above(block);
  if (headings.empty()) return false;
  const Range counting = sections_that_count(rules, name, genre);
  for (const std::uint32_t heading : headings) {
    const TokenRange words = reading.tokens_of_block(heading);
    for (const SectionRecord& section : rules.table().sections.subspan(counting.begin, counting.count)) {
      if (rules.text(section.name) == name && search.occurs(section.headings, words)) return true;
    }
  }
  return false;
}

}  // namespace evenhand

#include "lint/triggers.h"

namespace evenhand {

std::vector<Trigger> find_triggers(const Reading& reading) {
  const CompiledRules& rules = reading.rules();
  const TableView& table = rules.table();
  std::vector<Trigger> triggers;
  const auto add = [&](Range patterns, std::uint32_t token) {
    for (const std::uint32_t pattern : table.pattern_numbers.subspan(patterns.begin, patterns.count)) {
      triggers.push_back({pattern, token});
    }
  };
  std::uint32_t previous = 0;
  std::uint32_t number = 0;
  for (const Token& token : reading.tokens()) {
    const auto [word, stem] = token.numbers;
    // The patterns of number 0 are none.
    if (const Range own = table.words[word].triggers; own.count != 0) add(own, number);
    if (stem != 0) add(table.words[stem].triggers, number);
    for (const std::uint32_t pattern : rules.triggers_of(previous, word)) triggers.push_back({pattern, number});
    previous = word;
    ++number;
  }
  return triggers;
}

}  // namespace evenhand

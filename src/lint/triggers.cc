#include "lint/triggers.h"

#include <span>

namespace evenhand {

std::vector<Trigger> find_triggers(const Reading& reading) {
  const CompiledRules& rules = reading.rules();
  const TableView& table = rules.table();
  std::vector<Trigger> triggers;
  const auto add = [&](std::span<const std::uint32_t> patterns, std::uint32_t token) {
    for (const std::uint32_t pattern : patterns) triggers.push_back({pattern, token});
  };
  std::uint32_t previous = 0;
  for (std::uint32_t token = 0; token < reading.tokens().size(); ++token) {
    const CompiledRules::WordNumbers numbers = reading.tokens()[token].numbers;
    for (const std::uint32_t word : {numbers.word, numbers.stem}) {
      const Range own = table.words[word].triggers;  // Of number 0, none.
      add(table.pattern_numbers.subspan(own.begin, own.count), token);
    }
    add(rules.triggers_of(previous, numbers.word), token);
    previous = numbers.word;
  }
  return triggers;
}

}  // namespace evenhand

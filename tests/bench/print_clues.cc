// Prints what the program looks for in a text before anything else, a line each: the words, and the pairs of words,
// of which every match of a built-in rule holds one. What other programs are given to search for, when they are
// compared.

#include <cstdio>
#include <string>

#include "app/embedded_rules.h"
#include "rules/compiled_rules.h"

int main() {
  using namespace evenhand;
  const auto rules = CompiledRules::open_known(embedded_table());
  if (!rules) return 1;
  const TableView& table = rules->table();
  const auto word = [&](std::uint32_t number) { return std::string(rules->word_text(number)); };
  for (std::uint32_t number = 1; number < table.words.size(); ++number) {
    if (table.words[number].triggers.count > 0) std::puts(word(number).c_str());
  }
  for (const PairSlot& pair : table.pairs_of_words) {
    if (pair.first != 0) std::puts((word(pair.first) + " " + word(pair.second)).c_str());
  }
}

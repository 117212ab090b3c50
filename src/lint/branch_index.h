#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "rules/compiled_rules.h"

namespace evenhand {

// The branches of an alternation in a pattern's program, by the word with which each begins. The phrases of a lexicon
// are such branches, and of a hundred one or two can begin with a given word.
class BranchIndex {
 public:
  // Of the alternation that begins with the split at `first` of `code`, a program of the table. Neither is kept.
  BranchIndex(const TableView& table, std::span<const Instruction> code, std::uint32_t first);

  // Whether an alternation begins at `first` whose branches are many enough to be worth an index.
  static bool is_worth_it(std::span<const Instruction> code, std::uint32_t first);

  // A branch that takes a word first, and which; its instruction.
  struct Branch {
    std::uint32_t word = 0;
    std::uint32_t instruction = 0;
  };
  // Those that can begin with a word or stem of the table, by its number.
  std::span<const Branch> beginning_with(std::uint32_t word) const;

  // The instructions of all that begin otherwise, or with one of many words.
  const std::vector<std::uint32_t>& others() const { return others_; }

 private:
  void add(const TableView& table, std::span<const Instruction> code, std::uint32_t number);

  std::vector<Branch> branches_;  // By word.
  std::vector<std::uint32_t> others_;
};

}  // namespace evenhand

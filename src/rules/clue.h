#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "rules/table_format.h"

namespace evenhand {

// Words of which every match holds one, that many words behind the last word of its clue; before it, less than 0.
struct Need {
  std::vector<std::uint32_t> words;  // Numbers, no stems. Sorted.
  bool digits = false;               // A word that begins with a digit will do, too.
  std::int32_t least = 0;
  std::int32_t most = 0;
};

// What tells from afar that a pattern may match: every match holds one of these words, or one of these pairs of words
// that follow each other. Of all such choices the one that is rarest in English.
struct Clues {
  std::vector<std::uint32_t> words;  // Numbers. Sorted.
  // Stems are in no pair: of a word that has one, only the word itself is compared. Sorted.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  std::uint32_t least_before = 0;  // Words of the match before a clue's last word, at least and at most.
  std::uint32_t most_before = 0;
  std::vector<Need> needs;  // The rarest first.
};

// What find_clues() asks about the table that a program is part of.
struct ClueTable {
  std::function<std::span<const std::uint32_t>(std::uint32_t set)> words;  // Of a word set.
  std::function<double(std::uint32_t word)> per_million;                   // How often a word comes; more than 0.
  std::function<bool(std::uint32_t word)> is_stem;
  std::function<bool(std::uint32_t regex)> begins_with_digit;  // Every match of a regular expression.
};

// Nothing where a match need not hold any known word outside of regular expressions. A program's words and the pairs
// they form are the edges of a graph, and the clues its cheapest cut. REQUIRES: `code` is a program of write_program():
// it never jumps back.
std::optional<Clues> find_clues(std::span<const Instruction> code, const ClueTable& table);

}  // namespace evenhand

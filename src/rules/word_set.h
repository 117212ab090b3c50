#pragma once

#include <bit>
#include <cstdint>

#include "rules/table_bytes.h"

namespace evenhand {

// The word sets of a table (WordSetRecord). REQUIRES: `set` is one of the table's.

inline bool is_in_large_set(const TableView& table, WordSetRecord set, std::uint32_t word) {
  const WordSetBlock& block = table.set_blocks[set.begin + word / kBlockWords];
  const std::uint32_t chunk = word / 64 % 64;
  if ((block.filled >> chunk & 1U) == 0) return false;
  const std::uint64_t before = block.filled & ((std::uint64_t{1} << chunk) - 1);
  const std::uint64_t bits = table.set_bits[block.begin + static_cast<std::uint32_t>(std::popcount(before))];
  return (bits >> word % 64 & 1U) != 0;
}

// Whether a set holds a word. REQUIRES: word < table.words.size().
inline bool is_in_set(const TableView& table, std::uint32_t set, std::uint32_t word) {
  const WordSetRecord record = table.sets[set];
  if (record.count >= kLargeSet) return is_in_large_set(table, record, word);
  for (const std::uint32_t each : table.set_words.subspan(record.begin, record.count)) {
    if (each == word) return true;
  }
  return false;
}

// Calls visit(word) for each word of a large set, ascending.
template <typename Visit>
void each_word_of_large_set(const TableView& table, WordSetRecord set, Visit visit) {
  const std::size_t block_count = table.words.size() / kBlockWords + 1;
  for (std::size_t i = 0; i < block_count; ++i) {
    const WordSetBlock& block = table.set_blocks[set.begin + i];
    std::uint32_t place = block.begin;
    for (std::uint64_t filled = block.filled; filled != 0; filled &= filled - 1) {
      const std::size_t first = i * kBlockWords + static_cast<std::size_t>(std::countr_zero(filled)) * 64;
      for (std::uint64_t bits = table.set_bits[place++]; bits != 0; bits &= bits - 1) {
        visit(static_cast<std::uint32_t>(first) + static_cast<std::uint32_t>(std::countr_zero(bits)));
      }
    }
  }
}

// Calls visit(word) for each word of a set, ascending.
template <typename Visit>
void each_word_of_set(const TableView& table, std::uint32_t set, Visit visit) {
  const WordSetRecord record = table.sets[set];
  if (record.count >= kLargeSet) {
    each_word_of_large_set(table, record, visit);
  } else {
    for (const std::uint32_t word : table.set_words.subspan(record.begin, record.count)) visit(word);
  }
}

}  // namespace evenhand

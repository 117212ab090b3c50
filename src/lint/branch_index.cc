#include "lint/branch_index.h"

#include <algorithm>
#include <tuple>

#include "rules/word_set.h"

namespace evenhand {
namespace {

// With fewer, trying each takes no longer.
constexpr std::uint32_t kLeastBranches = 6;

// A branch that begins with one of more words is tried by itself: its words would make the index long.
constexpr std::uint32_t kMostWords = 64;

}  // namespace

bool BranchIndex::is_worth_it(std::span<const Instruction> code, std::uint32_t first) {
  std::uint32_t branches = 1;
  while (code[first].op() == Op::split && ++branches < kLeastBranches) first = code[first].operand();
  return branches >= kLeastBranches;
}

BranchIndex::BranchIndex(const TableView& table, std::span<const Instruction> code, std::uint32_t first) {
  for (; code[first].op() == Op::split; first = code[first].operand()) add(table, code, first + 1);
  add(table, code, first);
  std::sort(branches_.begin(), branches_.end(), [](Branch left, Branch right) {
    return std::tie(left.word, left.instruction) < std::tie(right.word, right.instruction);
  });
}

void BranchIndex::add(const TableView& table, std::span<const Instruction> code, std::uint32_t number) {
  const Instruction taker = code[number].op() == Op::spelled ? code[number + 1] : code[number];
  if (taker.op() != Op::words || table.sets[taker.operand()].count > kMostWords) {
    others_.push_back(number);
    return;
  }
  each_word_of_set(table, taker.operand(), [&](std::uint32_t word) { branches_.push_back({word, number}); });
}

std::span<const BranchIndex::Branch> BranchIndex::beginning_with(std::uint32_t word) const {
  const auto [begin, end] = std::equal_range(branches_.begin(), branches_.end(), Branch{word, 0},
                                             [](Branch left, Branch right) { return left.word < right.word; });
  return {begin, end};
}

}  // namespace evenhand

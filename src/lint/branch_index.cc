#include "lint/branch_index.h"

#include <algorithm>
#include <tuple>

namespace evenhand {
namespace {

// With fewer, trying each takes no longer.
constexpr std::uint32_t kLeastBranches = 6;

// A branch that begins with one of more words is tried by itself: its words would make the index long.
constexpr std::uint32_t kMostWords = 64;

}  // namespace

bool BranchIndex::is_worth_it(std::span<const Instruction> code, std::uint32_t first) {
  std::uint32_t branches = 1;
  while (code[first].op == Op::split && ++branches < kLeastBranches) first = code[first].b;
  return branches >= kLeastBranches;
}

BranchIndex::BranchIndex(const TableView& table, std::span<const Instruction> code, std::uint32_t first) {
  for (; code[first].op == Op::split; first = code[first].b) add(table, code[code[first].a], code[first].a);
  add(table, code[first], first);
  std::sort(branches_.begin(), branches_.end(), [](Branch left, Branch right) {
    return std::tie(left.word, left.instruction) < std::tie(right.word, right.instruction);
  });
}

void BranchIndex::add(const TableView& table, const Instruction& instruction, std::uint32_t number) {
  const bool begins_with_words = instruction.op == Op::words || instruction.op == Op::exact;
  const Range words = begins_with_words ? table.sets[instruction.a] : Range();
  if (!begins_with_words || words.count > kMostWords) {
    others_.push_back(number);
    return;
  }
  for (const std::uint32_t word : table.set_words.subspan(words.begin, words.count))
    branches_.push_back({word, number});
}

std::span<const BranchIndex::Branch> BranchIndex::beginning_with(std::uint32_t word) const {
  const auto [begin, end] = std::equal_range(branches_.begin(), branches_.end(), Branch{word, 0},
                                             [](Branch left, Branch right) { return left.word < right.word; });
  return {begin, end};
}

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "rules/table_format.h"

namespace evenhand {

// Whether an instruction takes a word.
bool takes_word(Op op);

// The ways through a pattern's program. REQUIRES: the program is one of write_program(): it never jumps back.
class ProgramPaths {
 public:
  // How many words of a match stand between two instructions.
  struct Distance {
    std::uint32_t least = kUnreached;
    std::uint32_t most = 0;

    bool is_reached() const { return least != kUnreached; }
  };

  // `code` is borrowed and must outlive it.
  explicit ProgramPaths(std::span<const Instruction> code) : code_(code) {}

  std::span<const Instruction> code() const { return code_; }

  // Calls visit(instruction) for each that takes a word or accepts and that can be reached from `at` without a word.
  void follow(std::size_t at, const std::function<void(std::size_t)>& visit) const;

  // By instruction: the words from before what `from` takes to before what that one takes. Not reached: no match holds
  // both in this order.
  std::vector<Distance> distances_from(std::size_t from) const;

 private:
  static constexpr std::uint32_t kUnreached = std::numeric_limits<std::uint32_t>::max();

  template <typename Visit>
  void each_next(std::size_t at, Visit visit) const;

  std::span<const Instruction> code_;
};

}  // namespace evenhand

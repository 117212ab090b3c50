#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "rules/expansion.h"
#include "rules/table_format.h"

namespace evenhand {

// Where a program's words and texts go: numbers in the table that is being built.
struct ProgramPool {
  std::function<std::uint32_t(const std::vector<std::string>&)> word_set;  // A stem is written with a '*' behind it.
  std::function<std::uint32_t(const std::string&)> string;                 // Index in `strings`.
  std::function<std::uint32_t(const std::string&)> regex;                  // Index in `regexes`.
};

// Writes an expansion as a program that ends in accept (Thompson's construction: Thompson 1968, “Regular expression
// search algorithm”, with words in place of characters).
std::vector<Instruction> write_program(const Expansion& expansion, const ProgramPool& pool);

}  // namespace evenhand

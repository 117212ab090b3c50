#pragma once

#include <span>
#include <string_view>

#include "text/word_bits.h"

namespace evenhand {

// word_bits() as it is compiled for one instruction set.
struct WordBitsVariant {
  std::string_view name;  // “AVX2”
  WordBits (*word_bits)(const char* text);
  bool runs_here;  // Whether this machine's processor knows it.
};

// The program's own, one without vectors, and, where the compiler makes code for x86-64, what wider vectors give.
std::span<const WordBitsVariant> word_bits_variants();

}  // namespace evenhand

#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>

namespace evenhand {

// A class of an ignore pattern: `[a-z]`, `[!a-z]`, `[^a-z]`, `[[:digit:]]`.
struct ByteClass {
  std::bitset<256> bytes;  // Those it stands for. Never a `/`.
  std::size_t end = 0;     // In the pattern, behind its `]`.
};

// The class whose `[` stands at `begin`. Nothing where it is never closed or names a class that does not exist: git
// lets such a pattern fit nothing.
std::optional<ByteClass> parse_byte_class(std::string_view pattern, std::size_t begin);

}  // namespace evenhand

#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

// Letters and digits as syntax has them: in markup, file names, keys. For the words of a language there is
// text/unicode.h.

namespace evenhand {

constexpr bool is_ascii_capital(char c) { return 'A' <= c && c <= 'Z'; }
constexpr bool is_ascii_small(char c) { return 'a' <= c && c <= 'z'; }
constexpr bool is_ascii_letter(char c) { return is_ascii_capital(c) || is_ascii_small(c); }
constexpr bool is_ascii_digit(char c) { return '0' <= c && c <= '9'; }
constexpr bool is_ascii_alphanumeric(char c) { return is_ascii_letter(c) || is_ascii_digit(c); }

// The small letter for a capital; any other byte as it is.
constexpr char ascii_lower_case(char c) { return is_ascii_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string ascii_lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return ascii_lower_case(c); });
  return lower;
}

// The same for eight bytes at once, in any order. (Bit 7 of the sum of a byte below 0x80 and 0x80 - c is set where the
// byte is c or more.)
constexpr std::uint64_t ascii_lower_case(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  const std::uint64_t ascii = bytes & kEach * 0x7F;
  const std::uint64_t from_a = ascii + kEach * (0x80 - 'A');
  const std::uint64_t behind_z = ascii + kEach * (0x80 - 'Z' - 1);
  return bytes | ((from_a & ~behind_z & ~bytes & kEach * 0x80) >> 2U);
}

}  // namespace evenhand

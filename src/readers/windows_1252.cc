#include "readers/windows_1252.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.h"
#include "base/utf8.h"

namespace evenhand {
namespace {

// The bytes from 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); 0 where they stand for nothing.
constexpr std::array<char32_t, 32> kUpperControls = {0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0,      0x17D,  0,
                                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0,      0x17E,  0x178};

constexpr std::size_t kLongestRun = 3;  // Of bytes that are not ASCII; English with names has no more.
// At least so many letters for each byte that is not ASCII.
constexpr std::size_t kLettersForEach = 4;

unsigned char value(char byte) { return static_cast<unsigned char>(byte); }

bool is_high(char byte) { return value(byte) >= 0x80; }

bool is_control(char byte) {
  return (value(byte) < 0x20 && std::string_view("\t\n\v\f\r").find(byte) == std::string_view::npos) || byte == 0x7F;
}

bool is_capital(char byte) {
  const unsigned char c = value(byte);
  return (0xC0 <= c && c <= 0xDE && c != 0xD7) || c == 0x8A || c == 0x8C || c == 0x8E || c == 0x9F;
}

// Opening quotation marks, and signs that no letter stands before.
bool opens(char byte) {
  const unsigned char c = value(byte);
  return c == 0x82 || c == 0x84 || c == 0x91 || c == 0x93 || c == 0x8B || c == 0x88 || c == 0x83 || c == 0x98;
}

bool fits_behind(char before, char byte) {
  if (is_high(byte) && value(byte) < 0xA0 && kUpperControls[value(byte) - 0x80] == 0) return false;
  if (is_ascii_letter(before) && opens(byte)) return false;
  return !(is_ascii_small(before) && is_capital(byte));
}

}  // namespace

bool is_plausible_windows_1252(std::string_view bytes) {
  std::size_t high = 0;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (is_control(bytes[at])) return false;
    if (!is_high(bytes[at])) {
      letters += is_ascii_letter(bytes[at]) ? 1 : 0;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < bytes.size() && is_high(bytes[end])) ++end;
    const std::string_view run = bytes.substr(at, end - at);
    if (run.size() > kLongestRun || (run.size() > 1 && !first_invalid_utf8(run))) return false;
    for (std::size_t i = at; i < end; ++i) {
      if (!fits_behind(i > 0 ? bytes[i - 1] : ' ', bytes[i])) return false;
    }
    high += run.size();
    at = end;
  }
  return high * kLettersForEach <= letters;
}

std::string decode_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    const unsigned char c = value(byte);
    if (c < 0x80) {
      text += byte;
    } else if (c >= 0xA0) {
      text += encode_utf8(c);
    } else {
      const char32_t character = kUpperControls[c - 0x80];
      text += encode_utf8(character == 0 ? 0xFFFD : character);
    }
  }
  return text;
}

}  // namespace evenhand

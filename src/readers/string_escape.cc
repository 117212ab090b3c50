#include "readers/string_escape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <system_error>

#include "base/utf8.h"

namespace evenhand {
namespace {

struct Escape {
  std::size_t size = 1;  // Bytes in the source.
  std::string character = " ";
};

// How many hexadecimal digits follow a letter.
struct Numbered {
  char letter;
  std::size_t digits;
};
constexpr std::array<Numbered, 3> kNumbered = {{{'x', 2}, {'u', 4}, {'U', 8}}};
constexpr std::size_t kUnicodeEscape = 6;  // Bytes of \u00E9.

// The number that follows the two bytes of `text` in so many digits.
std::optional<char32_t> number_in(std::string_view text, std::size_t digits) {
  if (text.size() < 2 + digits) return std::nullopt;
  std::uint32_t value = 0;
  const char* const end = text.data() + 2 + digits;
  const auto [stop, problem] = std::from_chars(text.data() + 2, end, value, 16);
  if (problem != std::errc() || stop != end) return std::nullopt;
  return value;
}

bool is_high_surrogate(char32_t c) { return 0xD800 <= c && c < 0xDC00; }
bool is_low_surrogate(char32_t c) { return 0xDC00 <= c && c < 0xE000; }

std::string character_of(char32_t c) {
  if (c == '\n') return "\n";
  if (c < 0x20 || (0x7F <= c && c < 0xA0)) return " ";
  if (c > 0x10FFFF || is_high_surrogate(c) || is_low_surrogate(c)) return "\xEF\xBF\xBD";
  return encode_utf8(c);
}

Escape numbered_escape(std::string_view text, std::size_t digits) {
  const auto first = number_in(text, digits);
  if (!first) return {};
  const std::string_view rest = text.substr(2 + digits);
  if (digits == 4 && is_high_surrogate(*first) && rest.substr(0, 2) == "\\u") {
    const auto second = number_in(rest, 4);
    if (second && is_low_surrogate(*second)) {
      return {2 * kUnicodeEscape, encode_utf8(0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00))};
    }
  }
  // \x80 has four bytes, and what it stands for two; a \x escape never stands for more.
  return {2 + digits, character_of(*first)};
}

// A backslash at the end of a line, with the indentation of the next.
Escape joined_lines(std::string_view text) {
  const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
  return {std::min(next, text.size()), ""};
}

// The escape that `text` begins with.
Escape read_escape(std::string_view text) {
  if (text.size() < 2) return {};
  const char kind = text[1];
  for (const auto& [letter, digits] : kNumbered) {
    if (kind == letter) return numbered_escape(text, digits);
  }
  if (kind == 'n' || kind == 'N' || kind == 'L' || kind == 'P') return {2, "\n"};
  if (kind == '\n' || kind == '\r') return joined_lines(text);
  if (std::string_view("\"'\\/").find(kind) != std::string_view::npos) return {2, std::string(1, kind)};
  if (std::string_view("0abefrtv_ \t").find(kind) != std::string_view::npos) return {2, " "};
  return {};
}

}  // namespace

void add_unescaped(EmbeddedText& text, std::string_view source, Span inside) {
  const std::string_view whole = source.substr(0, inside.end);
  for (std::size_t at = inside.begin; at < inside.end;) {
    const std::size_t backslash = std::min(whole.find('\\', at), whole.size());
    text.add({at, backslash});
    at = backslash;
    if (at == inside.end) break;
    const auto [size, character] = read_escape(whole.substr(at));
    text.add({at, at + size}, character);
    at += size;
  }
}

}  // namespace evenhand

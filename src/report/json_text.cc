#include "report/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>

#include "base/utf8.h"
#include "report/json_value.h"

namespace evenhand {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

// The letter behind the backslash of a byte that is escaped; u: by its number; 0: as it stands.
constexpr std::array<char, 256> kEscapes = [] {
  std::array<char, 256> escapes{};
  for (std::size_t control = 0; control < 0x20; ++control) escapes[control] = 'u';
  escapes['\b'] = 'b';
  escapes['\t'] = 't';
  escapes['\n'] = 'n';
  escapes['\f'] = 'f';
  escapes['\r'] = 'r';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

// Bytes of which one of eight is escaped (a control character, a quotation mark, a backslash) or no ASCII have a
// highest bit set here. Each byte is asked at once by arithmetic that borrows from its highest bit: Mycroft's test for
// a zero byte.
struct EightBytes {
  std::uint64_t escaped = 0;
  std::uint64_t not_ascii = 0;

  explicit EightBytes(const char* begin) {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, begin, sizeof bytes);
    const auto less = [](std::uint64_t value, std::uint64_t than) { return (value - kOnes * than) & ~value; };
    const std::uint64_t quotation_mark = bytes ^ kOnes * static_cast<unsigned char>('"');
    const std::uint64_t backslash = bytes ^ kOnes * static_cast<unsigned char>('\\');
    escaped = (less(bytes, 0x20) | less(quotation_mark, 1) | less(backslash, 1)) & kOnes * 0x80;
    not_ascii = bytes & kOnes * 0x80;
  }
};

// Where, from `begin` on, the first byte stands that is escaped.
std::size_t first_escaped(std::string_view value, std::size_t begin) {
  while (value.size() - begin >= 8 && EightBytes(value.data() + begin).escaped == 0) begin += 8;
  while (begin < value.size() && kEscapes[static_cast<unsigned char>(value[begin])] == 0) ++begin;
  return begin;
}

// Whether a text is ASCII, and none of it is escaped.
bool is_plain(std::string_view value) {
  std::size_t at = 0;
  for (; value.size() - at >= 8; at += 8) {
    const EightBytes eight(value.data() + at);
    if ((eight.escaped | eight.not_ascii) != 0) return false;
  }
  return std::all_of(value.begin() + static_cast<std::ptrdiff_t>(at), value.end(), [](char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x80 && kEscapes[byte] == 0;
  });
}

}  // namespace

void JsonText::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
  is_first_ = true;
}

void JsonText::text(std::string_view value) {
  separate();
  is_first_ = false;
  // Most texts need one look alone.
  if (is_plain(value)) {
    out_ += '"';
    out_ += value;
    out_ += '"';
  } else if (first_invalid_utf8(value)) {
    out_ += to_text(Json(value));
  } else {
    add_escaped(value);
  }
}

void JsonText::text_or_null(std::string_view value) { value.empty() ? null() : text(value); }

void JsonText::number(std::size_t value) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonText::boolean(bool value) { raw(value ? "true" : "false"); }

void JsonText::raw(std::string_view value) {
  separate();
  out_ += value;
  is_first_ = false;
}

void JsonText::end_line() {
  out_ += '\n';
  is_first_ = true;
}

void JsonText::begin(char bracket) {
  separate();
  out_ += bracket;
  is_first_ = true;
}

void JsonText::end(char bracket) {
  out_ += bracket;
  is_first_ = false;
}

void JsonText::separate() {
  if (!is_first_) out_ += ',';
}

void JsonText::add_escaped(std::string_view value) {
  out_ += '"';
  std::size_t copied = 0;
  for (std::size_t i = first_escaped(value, 0); i < value.size(); i = first_escaped(value, copied)) {
    const auto byte = static_cast<unsigned char>(value[i]);
    out_ += value.substr(copied, i - copied);
    copied = i + 1;
    out_ += '\\';
    out_ += kEscapes[byte];
    if (kEscapes[byte] != 'u') continue;
    const char number[] = {'0', '0', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
    out_ += std::string_view(number, sizeof number);
  }
  out_ += value.substr(copied);
  out_ += '"';
}

}  // namespace evenhand

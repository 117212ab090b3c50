#include "readers/encoding.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>

#include "base/utf8.h"
#include "document/line_index.h"
#include "readers/refusal.h"
#include "readers/windows_1252.h"

namespace evenhand {
namespace {

// In the order of the enumeration; names that mean the same stand behind.
constexpr std::array<std::string_view, 4> kNames = {"utf-16le", "utf-16be", "windows-1252", "iso-8859-1"};

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// How much of a file is looked at for the pattern of UTF-16.
constexpr std::size_t kSample = 4096;  // Bytes.

char32_t unit_at(std::string_view bytes, std::size_t at, Encoding order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == Encoding::utf16_le ? char32_t{first} | char32_t{second} << 8U
                                     : char32_t{second} | char32_t{first} << 8U;
}

bool is_high_surrogate(char32_t c) { return 0xD800 <= c && c < 0xDC00; }
bool is_low_surrogate(char32_t c) { return 0xDC00 <= c && c < 0xE000; }

std::string decode_utf16(std::string_view bytes, Encoding order) {
  std::string text;
  text.reserve(bytes.size() / 2);
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    const char32_t unit = unit_at(bytes, at, order);
    if (at == 0 && unit == 0xFEFF) continue;
    if (is_high_surrogate(unit) && at + 3 < bytes.size()) {
      const char32_t low = unit_at(bytes, at + 2, order);
      if (is_low_surrogate(low)) {
        text += encode_utf8(0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00));
        at += 2;
        continue;
      }
    }
    text += is_high_surrogate(unit) || is_low_surrogate(unit) ? std::string(kReplacement) : encode_utf8(unit);
  }
  if (at < bytes.size()) text += kReplacement;
  return text;
}

// The byte order in which English without a mark shows: nearly every second byte is zero, and hardly any of the others
// (U+2000 has one).
std::optional<Encoding> utf16_pattern(std::string_view bytes) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  const std::string_view sample = bytes.substr(0, kSample);
  std::array<std::size_t, 2> zeros = {0, 0};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
  const std::size_t most = sample.size() / 2 * 3 / 4;
  constexpr std::size_t kRare = 20;  // One in so many.
  if (zeros[0] * kRare <= zeros[1] && zeros[1] > most) return Encoding::utf16_le;
  if (zeros[1] * kRare <= zeros[0] && zeros[0] > most) return Encoding::utf16_be;
  return std::nullopt;
}

Error binary(std::string_view bytes) {
  return refusal({"binary (NUL byte at offset " + std::to_string(bytes.find('\0')) + ")"}, std::nullopt, bytes);
}

Error unknown_encoding(std::string_view bytes, std::size_t offset) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(bytes[offset]);
  const Position position = LineIndex(bytes).position(offset);
  const std::string what =
      "not UTF-8 (byte 0x" + std::string{kDigits[byte >> 4U], kDigits[byte & 0xFU]} + " at line " +
      std::to_string(position.line) + ", column " + std::to_string(position.column) +
      "), and not clearly anything else; name what it is, for example with --encoding windows-1252";
  return refusal({what}, std::nullopt, bytes);
}

Result<Utf8Text> converted(std::string_view bytes, Encoding encoding) {
  std::string text = decode(encoding, bytes);
  if (const std::size_t zero = text.find('\0'); zero != std::string::npos) return binary(bytes);
  return Utf8Text{std::move(text), true};
}

bool starts_with(std::string_view bytes, std::string_view mark) { return bytes.substr(0, mark.size()) == mark; }

}  // namespace

std::span<const std::string_view> encoding_names() { return kNames; }

Encoding encoding_named(std::string_view name) {
  const auto found = std::find(kNames.begin(), kNames.end(), name) - kNames.begin();
  assert(static_cast<std::size_t>(found) < kNames.size());
  return static_cast<Encoding>(std::min<std::ptrdiff_t>(found, 2));
}

std::string decode(Encoding encoding, std::string_view bytes) {
  return encoding == Encoding::windows_1252 ? decode_windows_1252(bytes) : decode_utf16(bytes, encoding);
}

Result<Utf8Text> as_utf8(std::string bytes, std::optional<Encoding> given) {
  using namespace std::string_view_literals;
  // UTF-32 first: its little-endian mark begins with that of UTF-16.
  if (starts_with(bytes, "\xFF\xFE\0\0"sv) || starts_with(bytes, "\0\0\xFE\xFF"sv)) {
    return Error{"UTF-32, which is not read; convert it, for example with iconv -f utf-32 -t utf-8"};
  }
  if (starts_with(bytes, "\xFF\xFE")) return converted(bytes, Encoding::utf16_le);
  if (starts_with(bytes, "\xFE\xFF")) return converted(bytes, Encoding::utf16_be);
  const std::size_t zero = bytes.find('\0');
  if (zero != std::string::npos) {
    const auto order = given && *given != Encoding::windows_1252 ? given : utf16_pattern(bytes);
    if (order) return converted(bytes, *order);
    return binary(bytes);
  }
  const auto invalid = first_invalid_utf8(bytes);
  if (!invalid) return Utf8Text{std::move(bytes), false};
  if (given) return converted(bytes, *given);
  if (is_plausible_windows_1252(bytes)) return converted(bytes, Encoding::windows_1252);
  return unknown_encoding(bytes, *invalid);
}

}  // namespace evenhand

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "base/ascii.h"
#include "base/utf8.h"
#include "readers/encoding.h"
#include "readers/mime.h"

namespace evenhand {
namespace {

std::optional<unsigned> hexadecimal(char c) {
  if (is_ascii_digit(c)) return static_cast<unsigned>(c - '0');
  const char small = ascii_lower_case(c);
  if ('a' <= small && small <= 'f') return static_cast<unsigned>(small - 'a' + 10);
  return std::nullopt;
}

std::optional<unsigned> base64_value(char c) {
  if (is_ascii_capital(c)) return static_cast<unsigned>(c - 'A');
  if (is_ascii_small(c)) return static_cast<unsigned>(c - 'a' + 26);
  if (is_ascii_digit(c)) return static_cast<unsigned>(c - '0' + 52);
  if (c == '+') return 62;
  if (c == '/') return 63;
  return std::nullopt;
}

// Bytes. The standard has 75; some programs write more.
constexpr std::size_t kLongestWord = 1000;

struct EncodedWord {
  std::size_t end = 0;
  std::string text;
};

// The encoded word at `begin`, if one is there: =?charset?B?…?= or =?charset?Q?…?=
std::optional<EncodedWord> encoded_word(std::string_view value, std::size_t begin) {
  value = value.substr(0, begin + kLongestWord);
  if (value.substr(begin, 2) != "=?") return std::nullopt;
  const std::size_t charset_end = value.find('?', begin + 2);
  if (charset_end == std::string_view::npos || value.substr(charset_end + 2, 1) != "?") return std::nullopt;
  const std::size_t end = value.find("?=", charset_end + 3);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view inside = value.substr(charset_end + 3, end - charset_end - 3);
  if (inside.find_first_of(" \t") != std::string_view::npos) return std::nullopt;
  std::string bytes(inside);
  if (ascii_lower_case(value[charset_end + 1]) == 'b') {
    bytes = decode_base64(inside);
  } else {
    std::replace(bytes.begin(), bytes.end(), '_', ' ');
    bytes = decode_quoted_printable(bytes);
  }
  // RFC 2231 lets a language follow: utf-8*en.
  const std::string_view charset = value.substr(begin + 2, charset_end - begin - 2);
  auto text = decode_charset(charset.substr(0, charset.find('*')), bytes);
  if (!text) return std::nullopt;
  return EncodedWord{end + 2, *std::move(text)};
}

}  // namespace

std::string decode_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t group = 0;
  unsigned count = 0;
  for (const char c : text) {
    if (c == '=') break;
    const auto value = base64_value(c);
    if (!value) continue;
    group = (group << 6U | *value) & 0xFFFFFFU;
    if (++count % 4 == 1) continue;
    const unsigned shift = (4 - (count - 1) % 4 - 1) * 2;
    bytes += static_cast<char>(static_cast<unsigned char>(group >> shift & 0xFFU));
  }
  return bytes;
}

std::string decode_quoted_printable(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '=') {
      bytes += text[at];
      continue;
    }
    const auto high = at + 1 < text.size() ? hexadecimal(text[at + 1]) : std::nullopt;
    const auto low = at + 2 < text.size() ? hexadecimal(text[at + 2]) : std::nullopt;
    const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
    if (high && low) {
      bytes += static_cast<char>(static_cast<unsigned char>(*high << 4U | *low));
      at += 2;
    } else if (next != std::string_view::npos && text[next] == '\n') {
      at = next;
    } else {
      bytes += '=';
    }
  }
  return bytes;
}

std::string decode_header(std::string_view value) {
  std::string text;
  bool after_word = false;
  for (std::size_t at = 0; at < value.size();) {
    if (const auto word = encoded_word(value, at)) {
      text += word->text;
      at = word->end;
      after_word = true;
      continue;
    }
    // Blanks between two encoded words are none.
    const std::size_t next = std::min(value.find_first_not_of(" \t", at), value.size());
    if (after_word && next > at && encoded_word(value, next)) {
      at = next;
      continue;
    }
    text += value[at++];
    after_word = false;
  }
  return text;
}

std::optional<std::string> decode_charset(std::string_view charset, std::string_view bytes) {
  const std::string name = ascii_lower_case(charset);
  const auto is_like = [&](std::string_view start) { return name.substr(0, start.size()) == start; };
  const bool is_unicode = name.empty() || name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii";
  if (is_unicode && !first_invalid_utf8(bytes)) return std::string(bytes);
  if (name == "utf-16le") return decode(Encoding::utf16_le, bytes);
  if (is_like("utf-16"))
    return decode(bytes.substr(0, 2) == "\xFF\xFE" ? Encoding::utf16_le : Encoding::utf16_be, bytes);
  const bool is_single_byte = is_like("iso-8859") || is_like("iso_8859") || is_like("latin") ||
                              is_like("windows-125") || is_like("cp125") || name == "unknown-8bit" ||
                              name == "macintosh";
  if (is_unicode || is_single_byte) return decode(Encoding::windows_1252, bytes);
  return std::nullopt;
}

}  // namespace evenhand

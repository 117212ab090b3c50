#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// The offset of the first byte that no well-formed UTF-8 sequence covers (surrogates and overlong forms are not
// well-formed; a sequence cut short counts from its first byte). Nothing where all of `text` is UTF-8.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// The number of code points that begin in `text`. Never fails: in bytes that are not UTF-8, every byte that is no
// continuation byte counts.
std::size_t count_code_points(std::string_view text);

// REQUIRES: `code_point` is one, and no surrogate.
std::string encode_utf8(char32_t code_point);

// `text` with U+FFFD in place of each byte that no well-formed UTF-8 sequence covers.
std::string repaired_utf8(std::string_view text);

// Whether `byte` continues a code point that an earlier byte began.
constexpr bool is_utf8_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace evenhand

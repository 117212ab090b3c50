#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace evenhand {

// One code point of UTF-8 text and the bytes it takes.
struct CodePoint {
  std::int32_t value = 0xFFFD;  // U+FFFD where the bytes are not UTF-8; then size is 1.
  std::uint32_t size = 1;
};

// One that is not ASCII. REQUIRES: at < text.size().
CodePoint wide_code_point_at(std::string_view text, std::size_t at);

// REQUIRES: at < text.size().
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? CodePoint{byte, 1} : wide_code_point_at(text, at);
}

// The code point that ends just before `at`. REQUIRES: 0 < at <= text.size().
CodePoint code_point_before(std::string_view text, std::size_t at);

bool is_letter(std::int32_t code_point);
bool is_upper_case(std::int32_t code_point);

// Letters, digits and combining marks: what words are made of.
bool is_word_character(std::int32_t code_point);

// Soft hyphen, zero-width space and joiners, byte order mark: a word is the same with and without them.
bool is_ignorable(std::int32_t code_point);

// The form in which words are compared: NFKC, case folded (full Unicode case folding: ß is ss), ignorable characters
// left out, typographic apostrophes straight.
std::string fold(std::string_view word);

}  // namespace evenhand

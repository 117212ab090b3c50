#include "text/word_bits.h"

// For the instruction set that the program is built for. Highway can choose a wider one when the program runs, but its
// library measures the clock at every start, which takes longer than all of a small file.
#include <hwy/highway.h>

namespace evenhand {

namespace hn = hwy::HWY_NAMESPACE;

WordBits word_bits(const char* text) {
  const hn::CappedTag<std::uint8_t, kWordBitsStretch> bytes;
  const std::size_t lanes = hn::Lanes(bytes);
  WordBits bits;
  for (std::size_t at = 0; at < kWordBitsStretch; at += lanes) {
    const auto byte = hn::LoadU(bytes, reinterpret_cast<const std::uint8_t*>(text) + at);
    const auto between = [&](auto value, std::uint8_t first, std::uint8_t last) {
      const auto from_first = hn::Sub(value, hn::Set(bytes, first));
      return hn::Eq(hn::Min(from_first, hn::Set(bytes, static_cast<std::uint8_t>(last - first))), from_first);
    };
    const auto small = hn::Or(byte, hn::Set(bytes, 0x20));
    const auto letter = between(small, 'a', 'z');
    const auto digit = between(byte, '0', '9');
    const auto underscore = hn::Eq(byte, hn::Set(bytes, '_'));
    const auto word = hn::Or(hn::Or(letter, digit), underscore);
    const auto special = hn::Or(between(byte, 0x80, 0xFF), hn::Eq(byte, hn::Set(bytes, 0x1F)));
    std::uint64_t part = 0;
    hn::StoreMaskBits(bytes, word, reinterpret_cast<std::uint8_t*>(&part));
    bits.word |= part << at;
    part = 0;
    hn::StoreMaskBits(bytes, special, reinterpret_cast<std::uint8_t*>(&part));
    bits.special |= part << at;
  }
  return bits;
}

WordBits slow_word_bits(const char* text, std::size_t size) {
  WordBits bits;
  for (std::size_t i = 0; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool is_letter = (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
    const bool is_word = is_letter || (byte >= '0' && byte <= '9') || byte == '_';
    bits.word |= static_cast<std::uint64_t>(is_word) << i;
    bits.special |= static_cast<std::uint64_t>(byte >= 0x80 || byte == 0x1F) << i;
  }
  return bits;
}

}  // namespace evenhand

// Compiled once for each instruction set: foreach_target.h includes this file again and again. The section behind
// HWY_ONCE is compiled once, and chooses.

#include "text/word_bits.h"

#include <array>

// x86-64 by itself has no byte shuffles, and Highway no vectors without them. Wider ones than those of AVX2 gain
// nothing here: the words cost more than the bytes.
#define HWY_DISABLED_TARGETS (HWY_SSE4 | HWY_AVX3 | HWY_AVX3_DL)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "text/word_bits.cc"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "base/vectors_inl.h"

HWY_BEFORE_NAMESPACE();
namespace evenhand {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

template <typename Tag, typename Vector>
HWY_INLINE auto between(Tag bytes, Vector value, std::uint8_t first, std::uint8_t last) {
  const auto from_first = hn::Sub(value, hn::Set(bytes, first));
  return hn::Eq(hn::Min(from_first, hn::Set(bytes, static_cast<std::uint8_t>(last - first))), from_first);
}

WordBits word_bits(const char* text) {
  const hn::CappedTag<std::uint8_t, kWordBitsStretch> bytes;
  const std::size_t lanes = hn::Lanes(bytes);
  WordBits bits;
  for (std::size_t at = 0; at < kWordBitsStretch; at += lanes) {
    const auto byte = hn::LoadU(bytes, reinterpret_cast<const std::uint8_t*>(text) + at);
    const auto letter = between(bytes, hn::Or(byte, hn::Set(bytes, 0x20)), 'a', 'z');
    const auto digit = between(bytes, byte, '0', '9');
    const auto underscore = hn::Eq(byte, hn::Set(bytes, '_'));
    const auto word = hn::Or(hn::Or(letter, digit), underscore);
    bits.word |= bits_of(bytes, word) << at;
    bits.wide |= bits_of(bytes, between(bytes, byte, 0x80, 0xFF)) << at;
    bits.nothing |= bits_of(bytes, hn::Eq(byte, hn::Set(bytes, 0x1F))) << at;
  }
  return bits;
}

}  // namespace HWY_NAMESPACE
}  // namespace evenhand
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace evenhand {

std::span<const WordBitsVariant> word_bits_variants() {
  static const auto variants = std::to_array<WordBitsVariant>({EVENHAND_VECTOR_VARIANTS(word_bits)});
  return variants;
}

WordBits word_bits(const char* text) {
  static auto* const chosen = widest_that_runs(word_bits_variants());
  return chosen(text);
}

WordBits slow_word_bits(const char* text, std::size_t size) {
  WordBits bits;
  for (std::size_t i = 0; i < size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool is_letter = (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
    const bool is_word = is_letter || (byte >= '0' && byte <= '9') || byte == '_';
    bits.word |= static_cast<std::uint64_t>(is_word) << i;
    bits.wide |= static_cast<std::uint64_t>(byte >= 0x80) << i;
    bits.nothing |= static_cast<std::uint64_t>(byte == 0x1F) << i;
  }
  return bits;
}

}  // namespace evenhand

#endif  // HWY_ONCE

#include "support/word_bits_variants.h"

#include <array>

namespace evenhand {

// Of src/text/word_bits.cc; tests/CMakeLists.txt compiles it once more for each, with the function renamed.
WordBits word_bits_scalar(const char* text);
#ifdef __x86_64__
WordBits word_bits_ssse3(const char* text);
WordBits word_bits_sse4(const char* text);
WordBits word_bits_avx2(const char* text);
WordBits word_bits_avx512(const char* text);
#endif

std::span<const WordBitsVariant> word_bits_variants() {
  static const auto variants = std::to_array<WordBitsVariant>({
      {"baseline", word_bits, true},
      {"scalar", word_bits_scalar, true},
#ifdef __x86_64__
      {"SSSE3", word_bits_ssse3, static_cast<bool>(__builtin_cpu_supports("ssse3"))},
      {"SSE4", word_bits_sse4, static_cast<bool>(__builtin_cpu_supports("sse4.2"))},
      {"AVX2", word_bits_avx2, static_cast<bool>(__builtin_cpu_supports("avx2"))},
      {"AVX-512", word_bits_avx512, static_cast<bool>(__builtin_cpu_supports("avx512bw"))},
#endif
  });
  return variants;
}

}  // namespace evenhand

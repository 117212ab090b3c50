#include "text/word_count.h"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "text/word_bits.h"

namespace evenhand {

std::size_t count_words(std::string_view text) {
  // A word starts where a word byte follows one that is none.
  std::size_t count = 0;
  std::uint64_t before = 0;
  for (std::size_t at = 0; at < text.size(); at += kWordBitsStretch) {
    const std::size_t left = text.size() - at;
    const WordBits bits =
        left >= kWordBitsStretch ? word_bits(text.data() + at) : slow_word_bits(text.data() + at, left);
    const std::uint64_t words = bits.word | bits.wide;
    count += static_cast<std::size_t>(std::popcount(words & ~(words << 1U | before)));
    before = words >> (kWordBitsStretch - 1);
  }
  return count;
}

}  // namespace evenhand

#include "text/word_count.h"

#include <array>
#include <cstdint>

namespace evenhand {
namespace {

constexpr std::array<std::uint8_t, 256> make_word_bytes() {
  std::array<std::uint8_t, 256> is_word{};
  for (unsigned c = 0; c < 256; ++c) {
    is_word[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80;
  }
  return is_word;
}
constexpr std::array<std::uint8_t, 256> kIsWord = make_word_bytes();

}  // namespace

std::size_t count_words(std::string_view text) {
  // Without branches: a word starts where a word byte follows one that is none.
  std::size_t count = 0;
  std::uint8_t before = 0;
  for (const char byte : text) {
    const std::uint8_t is_word = kIsWord[static_cast<unsigned char>(byte)];
    count += static_cast<std::size_t>(is_word & static_cast<std::uint8_t>(~before));
    before = is_word;
  }
  return count;
}

}  // namespace evenhand

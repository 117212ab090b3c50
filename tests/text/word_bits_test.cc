#include "text/word_bits.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace evenhand {
namespace {

std::string random_bytes(std::mt19937& random, std::size_t size) {
  std::string bytes;
  while (bytes.size() < size) bytes += static_cast<char>(random() % 256);
  return bytes;
}

void expect_like_the_slow_one(const std::string& bytes) {
  for (std::size_t at = 0; at + kWordBitsStretch <= bytes.size(); ++at) {
    const WordBits fast = word_bits(bytes.data() + at);
    const WordBits slow = slow_word_bits(bytes.data() + at, kWordBitsStretch);
    ASSERT_EQ(fast.word, slow.word) << at;
    ASSERT_EQ(fast.special, slow.special) << at;
  }
}

TEST(WordBits, AreThoseOfTheSlowTwin) {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  expect_like_the_slow_one(all + all);
  std::mt19937 random(7);
  expect_like_the_slow_one(random_bytes(random, 20'000));
}

TEST(WordBits, OfAFewBytesLeaveTheRestEmpty) {
  const WordBits bits = slow_word_bits(
      "a_\x1F"
      "b\xC3-",
      6);
  EXPECT_EQ(bits.word, 0b001011U);
  EXPECT_EQ(bits.special, 0b010100U);
}

}  // namespace
}  // namespace evenhand

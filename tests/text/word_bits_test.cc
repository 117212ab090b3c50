#include "text/word_bits.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/file.h"

namespace evenhand {
namespace {

std::string random_bytes(std::mt19937& random, std::size_t size) {
  std::string bytes;
  while (bytes.size() < size) bytes += static_cast<char>(random() % 256);
  return bytes;
}

// Every byte; random ones; prose with accents, quotation marks and emoji.
std::vector<std::string> texts() {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  std::mt19937 random(7);
  std::vector<std::string> texts = {all + all, random_bytes(random, 20'000)};
  for (const std::string name : {"README.md", "docs/rule-format.md", "rules/lexicons/given-name.yaml"}) {
    texts.push_back(*read_file(EVENHAND_SOURCE_DIR "/" + name));
  }
  return texts;
}

class WordBitsOf : public testing::TestWithParam<WordBitsVariant> {};

TEST_P(WordBitsOf, AreThoseOfTheSlowTwin) {
  if (!GetParam().runs_here) GTEST_SKIP() << "this machine has no " << GetParam().name;
  for (const std::string& text : texts()) {
    for (std::size_t at = 0; at + kWordBitsStretch <= text.size(); ++at) {
      const WordBits fast = GetParam().function(text.data() + at);
      const WordBits slow = slow_word_bits(text.data() + at, kWordBitsStretch);
      ASSERT_EQ(fast.word, slow.word) << at;
      ASSERT_EQ(fast.wide, slow.wide) << at;
      ASSERT_EQ(fast.nothing, slow.nothing) << at;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(EachInstructionSet, WordBitsOf, testing::ValuesIn(word_bits_variants()),
                         [](const testing::TestParamInfo<WordBitsVariant>& variant) {
                           std::string name(variant.param.name);
                           std::erase(name, '-');
                           return name;
                         });

TEST(WordBits, OfAFewBytesLeaveTheRestEmpty) {
  const WordBits bits = slow_word_bits(
      "a_\x1F"
      "b\xC3-",
      6);
  EXPECT_EQ(bits.word, 0b001011U);
  EXPECT_EQ(bits.wide, 0b010000U);
  EXPECT_EQ(bits.nothing, 0b000100U);
}

}  // namespace
}  // namespace evenhand

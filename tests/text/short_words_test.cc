#include "text/short_words.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "text/unicode.h"
#include "text/word.h"

namespace evenhand {
namespace {

using namespace std::string_view_literals;

TEST(ShortWords, AreKnownInCapitalsOrNot) {
  constexpr ShortWords kWords(std::array{"dr"sv, "approx"sv, "shouldnt"sv});
  for (const std::string_view word : {"dr", "Dr", "DR", "approx", "Shouldnt"}) EXPECT_TRUE(kWords.holds(word)) << word;
  for (const std::string_view word : {"", "d", "drs", "rd", "shouldntx", "pprox", "\xC3\xA4", "dr\xE9"}) {
    EXPECT_FALSE(kWords.holds(word)) << word;
  }
}

TEST(LowerCaseOfEightBytes, IsThatOfEachByte) {
  for (unsigned byte = 0; byte < 256; ++byte) {
    const auto small = static_cast<unsigned char>(ascii_lower_case(static_cast<char>(byte)));
    for (unsigned place = 0; place < 64; place += 8) {
      const std::uint64_t others = ~(std::uint64_t{0xFF} << place);
      EXPECT_EQ(ascii_lower_case(others | std::uint64_t{byte} << place), others | std::uint64_t{small} << place);
    }
  }
}

TEST(KeysOfWords, AreTheirFoldsWhereverTheTextEnds) {
  std::mt19937 random(3);
  for (int round = 0; round < 3'000; ++round) {
    std::string word(1 + random() % 40, 'x');
    for (char& c : word) c = "aBcDeFgHiJkLmNoPqRuVwXyZ019"[random() % 27];  // None that contractions end in.
    const std::string text = word + std::string(random() % 12, '.');
    const WordList list = split_words(text);
    ASSERT_EQ(list.words.size(), 1U) << text;
    EXPECT_EQ(list.key(list.words[0]), fold(word));
  }
}

}  // namespace
}  // namespace evenhand

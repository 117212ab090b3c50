#include "text/word_count.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace evenhand {
namespace {

// The slow twin: one byte after the other.
std::size_t count_one_by_one(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_word =
        byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    if (is_word && !inside) ++count;
    inside = is_word;
  }
  return count;
}

TEST(WordCount, CountsRunsOfWordBytes) {
  EXPECT_EQ(count_words(""), 0U);
  EXPECT_EQ(count_words("one"), 1U);
  EXPECT_EQ(count_words(" She's from Zürich, isn't she? "), 7U);
}

TEST(WordCount, IsThatOfTheSlowTwin) {
  std::mt19937 random(11);
  const std::string bytes = "aZ09_ .-\n\x1f\xc3\x80\xff";
  for (int round = 0; round < 5'000; ++round) {
    std::string text;
    for (std::size_t i = random() % 300; i > 0; --i) text += bytes[random() % bytes.size()];
    ASSERT_EQ(count_words(text), count_one_by_one(text)) << text;
  }
}

}  // namespace
}  // namespace evenhand

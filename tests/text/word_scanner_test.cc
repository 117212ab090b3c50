#include "text/word_scanner.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "text/unicode.h"

namespace evenhand {
namespace {

using Bounds = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// The slow twin: one code point after the other.
Bounds scan_one_by_one(std::string_view text) {
  Bounds words;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint found = code_point_at(text, at);
    const bool nothing = found.value == 0x1F || is_ignorable(found.value);
    const bool is_word = found.value == '_' || is_word_character(found.value);
    if (is_word) {
      if (!inside) words.emplace_back(at, at);
      words.back().second = static_cast<std::uint32_t>(at + found.size);
    }
    inside = is_word || (inside && nothing);
    at += found.size;
  }
  return words;
}

Bounds scan(std::string_view text, std::size_t batch) {
  Bounds words;
  std::vector<ScannedWord> buffer(batch);
  for (ScanProgress progress; progress.next < text.size();) {
    progress = scan_words(text, progress.next, buffer);
    for (std::size_t i = 0; i < progress.count; ++i) words.emplace_back(buffer[i].begin, buffer[i].end);
  }
  return words;
}

TEST(WordScanner, FindsWhatItsSlowTwinFinds) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {
      "a",  "word", "Z9", "_",    " ",        "  ",           ".",        "-",    "\n",           "é",
      "日", "🙂",   "’",  "\x1f", "\xC2\xAD", "\xE2\x80\x8B", "\xCC\x81", "\xFF", "longer_words", "\x1e"};
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::size_t i = random() % 60; i > 0; --i) text += pieces[random() % pieces.size()];
    ASSERT_EQ(scan(text, 1 + random() % 9), scan_one_by_one(text)) << text;
  }
}

TEST(WordScanner, SaysWhichWordsAreAscii) {
  std::vector<ScannedWord> words(4);
  ASSERT_EQ(scan_words("plain caf\xC3\xA9 ra\xC2\xADther", 0, words).count, 3U);
  EXPECT_TRUE(words[0].ascii);
  EXPECT_FALSE(words[1].ascii);
  EXPECT_FALSE(words[2].ascii);
}

}  // namespace
}  // namespace evenhand

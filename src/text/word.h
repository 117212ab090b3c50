#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// What stands between a word and the one before it, from the weakest to the strongest border.
enum class Gap : std::uint8_t {
  join,      // Nothing (the two halves of a contraction) or a hyphen.
  space,     // White space, quotation marks, emphasis.
  comma,     // A comma, semicolon, colon, dash, slash, bracket, symbol.
  sentence,  // The end of a sentence.
  block,     // The edge of a block, or the start of the text.
};

// One word as patterns see it. A contraction is two words (don't: do, not), a possessive too (woman's: woman, 's).
struct Word {
  std::uint32_t begin = 0;  // Bytes of the text.
  std::uint32_t end = 0;
  std::uint32_t key_begin = 0;  // Where its key stands in WordList::keys.
  std::uint16_t key_size = 0;
  Gap gap = Gap::block;
  bool capitalised = false;  // Its first letter is a capital.
  bool all_caps = false;     // At least two letters, all capitals.
  bool broken = false;       // Follows a hyphen at a line's end: perhaps the second half of one word.
  bool hyphenated = false;   // A hyphen, and no line break, joins it to the word before.
};

// The words of a text in order, with their keys: the form in which they are compared (see fold() in text/unicode.h; for
// parts of contractions the full word: n't is not).
struct WordList {
  static constexpr std::size_t kPadding = 8;  // Bytes behind the keys, so that eight can be read at each.

  std::vector<Word> words;
  std::string keys;

  std::string_view key(const Word& word) const { return std::string_view(keys).substr(word.key_begin, word.key_size); }
};

// Splits `text` into words and decides where sentences end. The byte 0x1E (Document::kBarrier) is a block's edge.
// REQUIRES: text.size() < 2^32.
WordList split_words(std::string_view text);

}  // namespace evenhand

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace evenhand {

// A pattern of words, as docs/rule-format.md describes the notation: a tree of items. Plain data: no word is inflected,
// no lexicon looked up and no regular expression compiled yet.
struct Pattern {
  enum class Kind : std::uint8_t {
    sequence,     // children, one after the other
    alternation,  // one of children
    optional,     // children[0], or nothing
    word,         // text: one word, lower case, as `split_pattern_word` gives them
    lemma,        // text: a word in any of its inflections
    stem,         // text: every word that begins so
    exact,        // text: a word in exactly this case
    gap,          // at most `count` words
    comma,        // no word: a comma or its like stands here
    edge,         // no word: the edge of the sentence, or a comma
    lexicon,      // text: name of a lexicon
    name,         // a person's name
    number,       // a number
    adverb,       // an adverb
    regex,        // text: RE2 syntax
  };

  Kind kind = Kind::sequence;
  std::string text;
  std::uint32_t count = 0;
  bool joined = false;  // Of word and lemma: the reading of a hyphenated word without its hyphens.
  std::vector<Pattern> children;

  friend bool operator==(const Pattern&, const Pattern&) = default;
};

// Reads the notation. The Error names the item that cannot be read and its 1-based column (in bytes) as "column N: …".
Result<Pattern> parse_pattern(std::string_view notation);

}  // namespace evenhand

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rules/english.h"
#include "rules/pattern.h"
#include "rules/rule.h"

namespace evenhand {

// A pattern with every word written out: inflections, spellings and lexicons are sets of plain words. What the compiler
// turns into programs, and what the slow twin in the tests interprets as it stands.
struct Expansion {
  enum class Kind : std::uint8_t {
    sequence,     // children, one after the other
    alternation,  // one of children
    optional,     // children[0], or nothing
    words,        // one word of `words`
    stem,         // one word that begins with `text`
    exact,        // one word written exactly as `text`
    any,          // one word whatever it is, and over commas
    loose,        // no word: a comma may stand before the next word
    comma,        // no word: a comma or its like before the next word
    edge,         // no word: a sentence's edge, or a comma
    name,         // one word that looks like a name
    digits,       // one word of digits
    ly_word,      // one word that ends in -ly
    regex,        // one or more words that `text` matches from end to end
  };

  Kind kind = Kind::sequence;
  std::vector<std::string> words;  // Folded, sorted, unique. Of exact: the folded text.
  std::string text;
  // Of words: those that are written in the pattern itself, not in a lexicon; the forms of each item together.
  std::vector<std::vector<std::string>> written;
  std::vector<Expansion> children;
};

// Writes patterns out. A lexicon that does not exist is empty. REQUIRES: lexicons include one another without a cycle
// (load_rules() sees to both).
class Expander {
 public:
  // Both are borrowed and must outlive the Expander.
  Expander(const English& english, const std::vector<Lexicon>& lexicons);

  Expansion expand(const Pattern& pattern) const;

  // The single words of a lexicon and of those it includes.
  std::vector<std::string> single_words(std::string_view lexicon) const;

 private:
  Expansion expand_lexicon(std::string_view name) const;
  std::vector<std::string> forms_of(const std::string& lemma) const;
  Expansion words(std::vector<std::string> surfaces, const Pattern& item) const;

  const English& english_;
  const std::vector<Lexicon>& lexicons_;
  mutable std::map<std::string, Expansion, std::less<>> cache_;
};

// A regular expression takes at most this many words of a sentence.
inline constexpr std::uint32_t kLongestRegex = 12;

// How few and how many words an expansion can take.
struct WordCount {
  std::uint32_t least = 0;
  std::uint32_t most = 0;
};
WordCount word_count(const Expansion& expansion);

}  // namespace evenhand

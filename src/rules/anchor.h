#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/english.h"
#include "rules/expansion.h"

namespace evenhand {

// The words that a pattern hangs on: every match holds one of them, and only where one stands is the pattern tried. Of
// all such sets the one that is rarest in English.
struct Anchor {
  std::vector<std::string> words;  // Folded; sorted. A stem is written with a '*' behind it.
  double per_million = 0;          // How often one of them comes, together.
  std::uint32_t least_before = 0;  // How many words of the match stand before the anchor, at least and at most.
  std::uint32_t most_before = 0;
  // Of the words that are written in the pattern itself: one set for each written item, of which one word must be tried
  // by an example (see RuleTest).
  std::vector<std::vector<std::string>> written;
};

// How often a folded word, or any word with a stem (“articulat*”), stands in a million words of English.
double frequency(std::string_view word, const English& english);

// Nothing where a match need not hold any known word (only names, digits, gaps, regular expressions without a word).
std::optional<Anchor> find_anchor(const Expansion& expansion, const English& english);

// With what a match can begin: one of these words (a stem is written with a '*' behind it), or a word of one of these
// kinds.
struct Beginning {
  std::vector<std::string> words;
  bool name = false;
  bool other = false;  // Any word: a number, an adverb, a gap, a regular expression.
};
Beginning find_beginning(const Expansion& expansion);

// The words that alone can make up a whole match. A rule that rests on one common word alone is refused.
std::vector<std::string> whole_match_words(const Expansion& expansion);

// Words of which every match of a regular expression holds one, as far as its text shows: a run of letters that no
// operator makes optional, or a group of such runs, with word borders on both sides. Empty where there is none. Lower
// case.
std::vector<std::string> required_words(std::string_view regular_expression);

}  // namespace evenhand

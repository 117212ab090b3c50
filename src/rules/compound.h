#pragma once

#include <string_view>

#include "rules/english_data.h"

namespace evenhand {

// A lemma of several words, taken apart around the one that is inflected. The three views follow one another in the
// lemma.
struct Compound {
  std::string_view before;
  std::string_view head;  // Empty only where the lemma is, or is blank.
  std::string_view after;
};

// Finds the word that is inflected. Of words set apart by blanks: the last (team lead), but before a preposition or
// particle if one follows (person of color, reach out). Of a hyphenated word: the last part (man-hour, check-in), but
// the first where a preposition joins it to another (mother-in-law) or follows the doer of something (passer-by).
Compound take_compound_apart(const EnglishData& data, std::string_view lemma);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/english_data.h"
#include "rules/inflection.h"

namespace evenhand {

// What the rule compiler knows of English: the forms of a word, its American and British spellings, and how common it
// is. Made of the data files in rules/english; asked when rules are compiled, never while text is searched. It knows no
// parts of speech: a form that no text contains costs nothing, so `doctor` also gets doctored and doctoring.
//
// Const after construction and safe to share between threads.
class English {
 public:
  explicit English(EnglishData data);

  // Every form of `lemma`, each text once: the lemma itself first, then in the order of Form. Of several words, blanks
  // or hyphens between them, one changes: the last, or the one before a preposition (man-hours, people of color,
  // reached out). REQUIRES: `lemma` is lower case.
  std::vector<WordForm> inflect(std::string_view lemma) const;

  // The one best way to put `lemma` into `form`, whether or not inflect() lists it (`allowlist` as past: allowlisted);
  // `more` and `most` where an adjective takes no -er and -est. Capitals are kept (Native American: Native Americans).
  std::string inflected_as(std::string_view lemma, Form form) const;

  // `word` itself first, then its American and British spellings, each once (colour, color). A hyphenated word varies
  // in each part. REQUIRES: `word` is lower case.
  std::vector<std::string> spellings(std::string_view word) const;

  // How often `word` stands in a million words of general English. Words that are not listed share one figure, smaller
  // than that of any listed word. REQUIRES: `word` is lower case.
  double per_million(std::string_view word) const;

 private:
  EnglishData data_;
};

// Reads the texts of the five data files. The Error names file and line.
Result<English> read_english(const EnglishTexts& texts);

}  // namespace evenhand

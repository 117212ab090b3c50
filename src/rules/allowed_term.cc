#include "rules/allowed_term.h"

#include <algorithm>

namespace evenhand {

AllowedTerm allowed_term(std::string_view words, AllowedTerm::Spelling spelling, const FormsOf& forms_of) {
  AllowedTerm term;
  term.spelling = spelling;
  const WordList list = split_words(words);
  for (const Word& word : list.words) {
    AllowedTerm::Word allowed;
    // Blanks and hyphens are the same: “sanity-check” is a sanity check.
    if (!term.words.empty()) allowed.gap = std::max(Gap::space, word.gap);
    const std::string key(list.key(word));
    const bool in_all_forms = words.substr(word.end, 1) == "~";
    if (spelling == AllowedTerm::Spelling::as_written) {
      allowed.forms.emplace_back(words.substr(word.begin, word.end - word.begin));
    } else if (in_all_forms) {
      allowed.forms = forms_of(key);
    } else {
      allowed.forms.push_back(key);
    }
    term.words.push_back(std::move(allowed));
  }
  return term;
}

}  // namespace evenhand

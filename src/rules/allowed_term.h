#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "text/word.h"

namespace evenhand {

// Words in a row that a house allows.
struct AllowedTerm {
  enum class Spelling : std::uint8_t {
    folded,      // Upper and lower case are the same.
    as_written,  // A name: letter by letter.
  };

  struct Word {
    std::vector<std::string> forms;  // Any of these, folded where the spelling is.
    Gap gap = Gap::space;            // The strongest border that may stand before it.
  };

  Spelling spelling = Spelling::folded;
  std::vector<Word> words;
  std::vector<bool> rules;  // By rule index: whether it is allowed under that rule. Empty: under all.
};

// All forms of a word that is lower case, itself among them.
using FormsOf = std::function<std::vector<std::string>(const std::string& word)>;

// `words` as a configuration writes them. Behind a word of a folded term, `~` stands for all its forms, which
// `forms_of` is asked for.
AllowedTerm allowed_term(std::string_view words, AllowedTerm::Spelling spelling, const FormsOf& forms_of);

}  // namespace evenhand

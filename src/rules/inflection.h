#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rules/english_data.h"

namespace evenhand {

// What a word can become.
enum class Form : std::uint8_t { base, plural, third_person, past, participle, gerund, comparative, superlative };

struct WordForm {
  std::string text;
  Form form = Form::base;

  friend bool operator==(const WordForm&, const WordForm&) = default;
};

// All ways to put one word into `form`, best first; empty for comparative and superlative of what takes no -er and
// -est, never empty otherwise. Does not ask whether the word is a noun or a verb. REQUIRES: `word` is one word, lower
// case.
std::vector<std::string> forms_of(const EnglishData& data, std::string_view word, Form form);

// The forms of one word that a rule may look for: base first, each text once, none that is only by chance another word.
// REQUIRES: `word` is one word, lower case.
std::vector<WordForm> inflect_word(const EnglishData& data, std::string_view word);

}  // namespace evenhand

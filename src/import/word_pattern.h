#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "import/expression.h"

namespace evenhand {

// A pattern of ours, made of a regular expression or a text of another tool.
struct WordPattern {
  std::string notation;  // As parse_pattern() reads it.
  std::string sample;    // What it finds, as an example is written: {a|b} for several. Empty where none can be written.
};

struct WordPatternOptions {
  enum class Ends : std::uint8_t {
    whole_words,  // It begins and ends with whole words.
    longer_end,   // Its last word may go on: whitelist, whitelisted.
    anywhere,     // Also in the middle of a longer word.
  };

  bool ignores_case = true;  // Otherwise words written with a capital are found only as they are written.
  Ends ends = Ends::whole_words;
};

// Words where words can say it, else a regular expression between slashes. The Error says what RE2 lacks. A text that
// is one word of notation too strange to be read comes back as a regular expression; whether a rule with it can be
// loaded is for the loader to say.
Result<WordPattern> pattern_of_expression(std::string_view expression, WordPatternOptions options);

// The same for a text in which no character is special.
WordPattern pattern_of_text(std::string_view text, WordPatternOptions options);

}  // namespace evenhand

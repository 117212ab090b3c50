#pragma once

#include <optional>
#include <string>
#include <vector>

#include "import/expression.h"

namespace evenhand {

// Marks inside of a phrase that stand for no character.
inline constexpr char kBorderMark = '\x01';  // \b
inline constexpr char kMoreMark = '\x02';    // \w*: the word may go on.

inline constexpr std::size_t kMostPhrases = 200;
inline constexpr std::size_t kLongestPhrase = 200;  // Bytes.

// All texts that an expression matches, each once, where they can be counted: at most kMostPhrases of at most
// kLongestPhrase bytes, with marks, and one blank for any white space. Nothing otherwise.
std::optional<std::vector<std::string>> phrases_of(const Expression& expression);

}  // namespace evenhand

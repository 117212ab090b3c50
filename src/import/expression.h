#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace evenhand {

// A regular expression of another tool, taken apart as far as is needed to say it in our words. Plain data.
struct Expression {
  enum class Kind : std::uint8_t {
    sequence,        // children, one after the other
    alternation,     // one of children
    repeat,          // children[0], from `least` to `most` times
    letter,          // text: one character, as it stands; a blank stands for any white space
    one_of,          // choices: one of these characters; a blank stands for any white space
    word_character,  // \w
    border,          // \b
    other,           // text: one character of a kind that only RE2 knows (".", "\d", "[^a-z]")
  };

  static constexpr std::uint32_t kWithoutEnd = std::numeric_limits<std::uint32_t>::max();

  Kind kind = Kind::sequence;
  std::string text;
  std::vector<std::string> choices;
  std::uint32_t least = 0;
  std::uint32_t most = 0;
  std::vector<Expression> children;
};

struct ParsedExpression {
  Expression root;
  bool ignores_case = false;  // It says (?i).
  bool captures = false;      // It holds a group that is numbered or named.
};

inline constexpr std::size_t kLongestExpression = 10'000;  // Bytes.

// Reads what Go's regexp and .NET's Regex have in common with RE2. The Error says what is not: look-around,
// back-references, the start and end of a line, possessive and atomic groups; or what is no regular expression at all.
Result<ParsedExpression> parse_expression(std::string_view text);

// `text` as an expression that stands for itself, letter by letter. A blank stands for any white space.
Expression literal_expression(std::string_view text);

}  // namespace evenhand

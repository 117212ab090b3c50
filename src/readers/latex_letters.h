#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// A letter, or a few characters, that a LaTeX command spells: \ss{}, \'e, \"{a}, \c{c}, \'\i, \ldots.
struct LatexLetter {
  std::string text;     // UTF-8, with a combining mark for an accent. Never longer than what spells it.
  std::size_t end = 0;  // Behind it, in the source.
};

// The one that the backslash at `at` begins. Nothing if that begins something else. REQUIRES: source[at] == '\\'.
std::optional<LatexLetter> latex_letter_at(std::string_view source, std::size_t at);

// What a command that is one sign prints (`&`, `%`): that sign, a blank for spaces, nothing at all for a place to break
// a word. Nothing for signs that are no such command.
std::optional<std::string_view> latex_sign(char sign);

}  // namespace evenhand

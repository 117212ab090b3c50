#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace evenhand {

// What a LaTeX command does to the text around it, and which of its arguments are prose.
struct LatexCommand {
  enum class Effect : std::uint8_t {
    none,
    heading,     // Its argument is one.
    block,       // Its argument is a block of its own: a caption.
    item,        // A list item begins.
    paragraph,   // The paragraph ends.
    gap,         // The word ends.
    definition,  // Its arguments are code of several paragraphs.
  };

  std::string_view name;
  // One letter for each: `o` in brackets, not prose; `O` in brackets, prose; `h` in braces, not prose; `p` in braces,
  // prose; `s` in braces, a sentence of its own.
  std::string_view arguments;
  Effect effect = Effect::none;
  std::uint8_t level = 0;  // Of a heading.
};

// Whether an argument with this letter is prose.
constexpr bool latex_argument_is_prose(char letter) { return letter == 'O' || letter == 'p' || letter == 's'; }

// The command of this name, without backslash and star. Nothing for those that are not known: their arguments in
// brackets are not read, those in braces only if a blank stands in them and no `=` in their first word, apart from the
// sentence. A single word there is mostly a key, a name or a file.
std::optional<LatexCommand> latex_command_named(std::string_view name);

}  // namespace evenhand

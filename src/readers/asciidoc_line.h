#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// What a line of AsciiDoc says by its look. `text` is the line without blanks around it. Sizes are in bytes and count
// the blanks behind a mark; 0 says that there is none.

// A line that opens or closes a block.
enum class AsciidocFence : std::uint8_t {
  none,
  comment,   // ////
  verbatim,  // ---- .... ++++ ```
  content,   // ==== **** --
  quote,     // ____ ""
  table,     // |===
};
AsciidocFence asciidoc_fence(std::string_view text);

// = Title. The number of marks is the level.
struct AsciidocTitle {
  std::uint8_t level = 0;
  std::size_t size = 0;
};
std::optional<AsciidocTitle> asciidoc_title(std::string_view text);

// The level of the title over `under`, a line of marks of about its length. 0 if that is none.
std::uint8_t asciidoc_underlined_level(std::string_view title, std::string_view under);

// * - . 1. <1>, and the box of a task.
std::size_t asciidoc_item_size(std::string_view text);

// `term:: definition`: where the term ends and the definition begins.
struct AsciidocTerm {
  std::size_t end = 0;
  std::size_t definition = 0;
};
std::optional<AsciidocTerm> asciidoc_term(std::string_view text);

// `:name: value`: where the value begins, and the name.
struct AsciidocAttribute {
  std::string_view name;
  std::size_t size = 0;
};
std::optional<AsciidocAttribute> asciidoc_attribute(std::string_view text);

// A line in brackets that says something about the block below it.
bool is_asciidoc_block_attributes(std::string_view text);

// Whether a style (the first word of those attributes) makes of a paragraph something else than prose.
bool is_verbatim_asciidoc_style(std::string_view style);

// `name::target[attributes]`, alone on its line. Spans are relative to the text.
struct AsciidocMacro {
  std::string_view name;
  Span attributes;
};
std::optional<AsciidocMacro> asciidoc_block_macro(std::string_view text);

// Whether a macro is a condition or an inclusion, which may stand inside of a paragraph.
bool is_asciidoc_preprocessor(std::string_view macro_name);

// NOTE: and its like.
std::size_t asciidoc_admonition_size(std::string_view text);

}  // namespace evenhand

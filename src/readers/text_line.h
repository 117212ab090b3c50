#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// One line of plain text, and what its look says.
struct TextLine {
  enum class Kind : std::uint8_t {
    blank,
    words,
    bullet,   // Begins a list item.
    ordinal,  // Begins one with a number or letter. In the middle of a paragraph it does so only with a 1 or a.
    first_ordinal,
    field,      // `Subject: value`
    row,        // Of a table: cells between `|`.
    row_rule,   // Between the rows of a table.
    rule,       // A line of dashes or the like, or what stands before a mail's signature.
    underline,  // A line of = or - that may make the line above it a heading.
  };

  Kind kind = Kind::blank;
  Span content;            // The words: without quote marks, bullet, key, and blanks around.
  std::size_t quotes = 0;  // How many quote marks (>) it begins with.
};

// Reads the line `span` of `source`, which has no line break.
TextLine read_text_line(std::string_view source, Span span);

// The same line without the comment mark (#, //) that its content begins with. Nothing if it does not.
std::optional<TextLine> without_comment_mark(std::string_view source, const TextLine& line);

}  // namespace evenhand

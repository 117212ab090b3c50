#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// One line of a paragraph, and what its look says.
struct FormLine {
  enum class Kind : std::uint8_t {
    words,
    to_fill_in,  // Holds a run of underscores or dots, or boxes to tick, behind at most a few words.
    label,       // Nothing but a short label with a colon.
    entry,       // A short label with a colon and a value behind it.
  };

  Kind kind = Kind::words;
  Span span;  // In bytes, without blanks around. Never empty.
};

// The line `span` of `text`. REQUIRES: it is not empty, and without line breaks and blanks around.
FormLine read_form_line(std::string_view text, Span span);

// The entries of a line to fill in, ascending: “Name: ____ Date: ____” are two. REQUIRES: line.kind is to_fill_in.
std::vector<Span> entries_of(std::string_view text, const FormLine& line);

// `span` without blanks, what stands for nothing, and line breaks at its edges.
Span without_blanks_around(std::string_view text, Span span);

}  // namespace evenhand

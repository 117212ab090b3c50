#pragma once

#include <cstddef>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// What a line of a comment begins with, beside words.
struct CommentStart {
  enum class Kind : std::uint8_t {
    words,
    tag,        // @param name, :returns:, \brief: a new paragraph begins behind it.
    directive,  // For a tool, or data: nothing in the line is prose.
  };

  Kind kind = Kind::words;
  std::size_t size = 0;  // In bytes, of what comes before the words.
};

// `line` is without comment marks and without blanks around.
CommentStart read_comment_start(std::string_view line);

// Without what decorates the start and the end of a comment line: more marks (///, ##, ;;), a gutter of *, blanks.
Span without_decoration(std::string_view source, Span line);

// Where in `line` a note for a tool begins that goes to its end (noqa, NOLINT); line.size() where there is none.
std::size_t tool_note_begin(std::string_view line);

}  // namespace evenhand

#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds text of roff on one line: escapes for characters are written out, those for fonts and sizes vanish, and text in
// a typewriter font is no prose. Text in that font does not go on into the next call. Linear in the size of `text`.
// REQUIRES: text.begin >= writer.done().
void add_roff_text(ProseWriter& writer, std::string_view source, Span text);

// The arguments of a request, in `line` behind its name, without the quotation marks around them.
std::vector<Span> roff_arguments(std::string_view source, Span line);

// Where a comment (\") begins in `line`; its end if there is none.
std::size_t roff_comment(std::string_view source, Span line);

}  // namespace evenhand

#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Whether a string literal may be prose: it has a blank in it, or is one word with a capital. Keys and names of values
// (`status`, `master`) are names; code in a string (queries, patterns) is code.
bool is_prose_string(std::string_view content);

// Writes the content of a string literal as a block of its own. Escapes and what is filled in later (%s, {name},
// ${name}, \(name)) are masked. Takes time linear in the size of `content`.
void write_string_prose(ProseWriter& writer, std::string_view source, Span content);

}  // namespace evenhand

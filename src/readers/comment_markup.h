#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Writes one line of a comment as prose of the open block: without code in backticks, tags of HTML, {@link …}, roles
// (:class:`Name`), calls (name()); entities become their characters. Takes time linear in the size of `line`.
void write_comment_markup(ProseWriter& writer, std::string_view source, Span line);

}  // namespace evenhand

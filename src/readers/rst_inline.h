#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds the prose of reStructuredText's inline marks: emphasis, references and the titles of roles are read, literals,
// targets, substitutions, footnote marks and roles that name code are not. A single word in single backquotes is taken
// for code, which it nearly always is; several words for a title. Linear in the size of `text`.
// REQUIRES: text.begin >= writer.done().
void add_rst_text(ProseWriter& writer, std::string_view source, Span text);

}  // namespace evenhand

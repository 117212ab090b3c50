#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/embedded_text.h"

namespace evenhand {

// Adds what stands between the quotation marks of a string in which a backslash begins an escape, as JSON, YAML, TOML
// and C have them: \n, \", \\, \x41, \u00E9 with surrogate pairs, \U0001F600, and a backslash at the end of a line,
// which joins the next. Half of a surrogate pair is U+FFFD; a backslash that begins no escape, and what is no character
// of prose (\t,
// \u0000), a blank. REQUIRES: `inside` is in `source`, behind what was added before.
void add_unescaped(EmbeddedText& text, std::string_view source, Span inside);

}  // namespace evenhand

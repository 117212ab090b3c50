#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds the prose of Org's inline marks: emphasis, the descriptions of links and inline footnotes are read; verbatim,
// code, struck-out text, maths, targets, timestamps, citations and macros are not. Linear in the size of `text`.
// REQUIRES: text.begin >= writer.done().
void add_org_text(ProseWriter& writer, std::string_view source, Span text);

}  // namespace evenhand

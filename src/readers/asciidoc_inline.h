#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds the prose of AsciiDoc's inline marks: emphasis, the texts of links, images and footnotes are read; monospace,
// passed-through text, maths, targets, attributes and macros that are not known are not. Linear in the size of `text`.
// REQUIRES: text.begin >= writer.done().
void add_asciidoc_text(ProseWriter& writer, std::string_view source, Span text);

}  // namespace evenhand

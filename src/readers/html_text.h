#pragma once

#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds text that may hold entities but no tags as prose: the characters that the entities stand for. An entity that is
// not known (an arrow, a symbol) is masked. Spans as in ProseWriter::prose.
void add_html_text(ProseWriter& writer, std::string_view source, Span text);

}  // namespace evenhand

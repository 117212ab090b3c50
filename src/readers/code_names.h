#pragma once

#include <string_view>

#include "base/span.h"
#include "document/document.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Writes every name in a stretch of code as a block of its own (Block::Kind::identifier), its underscores and hyphens
// blank. Takes time linear in the size of `code`.
void write_code_names(ProseWriter& writer, std::string_view source, Span code);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "readers/prose_writer.h"
#include "readers/source_lines.h"

namespace evenhand {

// Adds the cells of an AsciiDoc table. `lines` are those between its fences, `mark` the sign between cells (`|`, `!`,
// `,` or `:`), and `attributes` what the line in brackets above it says (cols, options). Cells that span columns count
// as one.
void add_asciidoc_table(ProseWriter& writer, std::string_view source, std::span<const SourceLine> lines,
                        std::string_view attributes, char mark);

}  // namespace evenhand

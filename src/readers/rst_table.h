#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "base/span.h"
#include "readers/prose_writer.h"
#include "readers/source_lines.h"

namespace evenhand {

// The tables of reStructuredText. `lines` begin with the table's first line; the answer is how many belong to it, 0 if
// none begins there. Adds its cells, a block for each line of a cell.

// Drawn with +---+ and |.
std::size_t add_rst_grid_table(ProseWriter& writer, std::string_view source, std::span<const SourceLine> lines);

// Columns under lines of ===.
std::size_t add_rst_simple_table(ProseWriter& writer, std::string_view source, std::span<const SourceLine> lines);

// Comma-separated values in `body`, of which the first rows are headings. A quoted value may go on in the next line.
void add_rst_csv_table(ProseWriter& writer, std::string_view source, Span body, std::size_t header_rows);

}  // namespace evenhand

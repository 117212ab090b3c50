#pragma once

#include <cstdint>
#include <string_view>

#include "readers/prose_writer.h"

namespace evenhand {

enum class Tables : std::uint8_t { read, ignored };

// Adds the prose of Markdown: of `source` from writer.done() to its end. False where the parser gave up (a table of
// thousands of columns, blocks nested a thousand deep): then a part may have been added.
bool add_markdown(ProseWriter& writer, std::string_view source, Tables tables);

}  // namespace evenhand

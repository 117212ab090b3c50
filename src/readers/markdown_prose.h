#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "readers/prose_writer.h"

namespace evenhand {

enum class Tables : std::uint8_t { read, ignored };

// Markdown to be read.
struct MarkdownInput {
  std::string_view source;
  Tables tables = Tables::read;
  // Of MDX: its jsx lines (see find_jsx_lines), which part paragraphs. Without them, the source is no MDX.
  std::optional<std::vector<Span>> jsx_lines;
};

// Adds the prose of Markdown: of the source from writer.done() to its end. False where the parser gave up (a table of
// thousands of columns, blocks nested a thousand deep): then a part may have been added.
bool add_markdown(ProseWriter& writer, const MarkdownInput& input);

}  // namespace evenhand

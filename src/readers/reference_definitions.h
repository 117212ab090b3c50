#pragma once

#include <string_view>

#include "base/span.h"
#include "document/document.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds the prose of definitions in a part of Markdown that its parser takes without a word: the titles of link
// reference definitions (`[id]: url "title"`), and footnotes of one word, which it takes for such (`[^1]: Nonsense`).
// Each becomes a block, a paragraph like `like`. REQUIRES: gap.begin >= writer.done(), and no block is open.
void add_definitions(ProseWriter& writer, std::string_view source, Span gap, Block like);

// Where the text of a footnote definition (`[^1]: text`) at the start of `line` begins, as an offset from its start; 0
// if there is none.
std::size_t footnote_text(std::string_view line);

}  // namespace evenhand

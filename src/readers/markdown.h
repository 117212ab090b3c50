#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of GitHub's Markdown (tables, struck-through text, task lists, footnotes, front matter) and masks
// everything that is not prose. HTML is read for the text between its tags. Text that the Markdown parser would refuse
// or be slow on (nested a thousand deep) is read as plain text. REQUIRES: no block yet; the text is UTF-8.
Document read_markdown(Document document);

// The same for MDX: Markdown between JSX tags. Lines of import and export and {expressions} are masked.
Document read_mdx(Document document);

}  // namespace evenhand

#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of plain text as people write it: paragraphs between blank lines, soft-wrapped or not; lists,
// headings, quoted mail, tables of `|`, mail headers. Masks bullets, quote marks and what is_inert describes. REQUIRES:
// no block yet; the text is UTF-8.
Document read_text(Document document);

}  // namespace evenhand

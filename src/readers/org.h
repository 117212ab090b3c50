#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of Org and masks everything that is not prose: source, examples, keywords, drawers of properties,
// planning lines, the keyword, priority and tags of a heading. Comments are noted; a cell is a block. REQUIRES: no
// block yet; the text is UTF-8.
Document read_org(Document document);

}  // namespace evenhand

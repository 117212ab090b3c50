#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of reStructuredText, with the directives and roles of Sphinx, and masks everything that is not
// prose: literal blocks, code, targets, options, maths. Comments are noted. A cell of a drawn table is a block for each
// of its lines, since its lines do not follow each other in the source. REQUIRES: no block yet; the text is UTF-8.
Document read_rst(Document document);

}  // namespace evenhand

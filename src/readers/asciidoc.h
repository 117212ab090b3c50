#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of AsciiDoc as Asciidoctor reads it and masks everything that is not prose: listings, literal and
// passed-through blocks, attributes, macros, conditions. Comments are noted. REQUIRES: no block yet; the text is UTF-8.
Document read_asciidoc(Document document);

}  // namespace evenhand

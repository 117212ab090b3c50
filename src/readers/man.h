#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of a manual page, in the macros of man or of mdoc, and masks everything that is not prose: requests,
// definitions, code that is not filled, names of options, arguments and functions. Comments are noted; escapes that
// spell characters are written out. REQUIRES: no block yet; the text is UTF-8.
Document read_man(Document document);

}  // namespace evenhand

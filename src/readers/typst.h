#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of Typst and masks everything that is not prose: code behind `#` but for the content in brackets and
// `alt:` in it, raw text, maths, labels and references. Comments are noted. REQUIRES: no block yet; the text is UTF-8.
Document read_typst(Document document);

}  // namespace evenhand

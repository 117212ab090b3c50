#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the blocks of an HTML or XHTML document, or of a template of one, and masks everything that is not prose. Prose
// is the text between tags, without that of code, scripts, struck-out words and elements in a language other than
// English (`lang`), and the attributes that people read: alt, title, aria-label, aria-description, placeholder, label,
// summary, descriptions in `meta`, names of buttons. A page without prose in English is masked from end to end.
// Elements with a `hidden` attribute are read: most are shown once something is clicked.
//
// Malformed HTML is read about as browsers do: what is never closed ends with what holds it, a `<` that opens nothing
// is text, and a comment or quotation mark that is never closed hides the rest. Never fails; takes time linear in the
// size, however deep elements nest. REQUIRES: no block yet; the text is UTF-8.
Document read_html(Document document);

}  // namespace evenhand

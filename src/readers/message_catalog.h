#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the prose of a gettext catalog (.po, .pot): the messages of the program (msgid, msgid_plural), translations
// where the catalog or the file's name says that they are English, and the comments of translators and programmers.
// Format directives (`%s`, `%(name)s`, `{name}`) are masked, references, flags, contexts and what is obsolete too.
// REQUIRES: no block yet; the text is UTF-8.
Document read_message_catalog(Document document);

}  // namespace evenhand

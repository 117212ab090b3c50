#pragma once

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Marks the prose of RTF: paragraphs, list items, headings, table cells, footnotes, headers and footers. Masks tables
// of fonts, colours and styles, pictures, objects, fields' instructions, hidden and deleted text. Bytes of other code
// pages than Windows-1252 are read as if they were of it: English words come out right. A finding is in a paragraph,
// from 1. The Error: the file does not begin as RTF does. REQUIRES: no block yet; the text is UTF-8.
Result<Document> read_rtf(Document document);

}  // namespace evenhand

#pragma once

#include "document/document.h"

namespace evenhand {

struct ReadOptions;

// Marks the prose of source code: comments and documentation strings; string literals and identifiers where `options`
// ask for them. The language is told by the file's name, or by its first line; a file of no known one is read as plain
// text. REQUIRES: no block yet; the text is UTF-8.
Document read_source_code(Document document, const ReadOptions& options);

}  // namespace evenhand

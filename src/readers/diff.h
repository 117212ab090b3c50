#pragma once

#include "document/document.h"

namespace evenhand {

struct ReadOptions;

// Marks the prose of the lines that a diff adds (unified, as `diff -u` and git write it, in mails too), each file's as
// its name says: Markdown as Markdown, source code as comments. Places are paths and lines of the new files. All else
// is masked: context, what is removed, headers, binary patches. A mail's own words before the first file are masked,
// too. Added lines that their format's reader does not understand without the rest of the file (of JSON, usually) make
// the file an unread part of the document; so does a change of a packed file. REQUIRES: no block yet; the text is
// UTF-8.
Document read_diff(Document document, const ReadOptions& options);

}  // namespace evenhand

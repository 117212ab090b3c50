#pragma once

#include "document/document.h"
#include "readers/reader.h"

namespace evenhand {

// Marks the prose of a commit message as git hands it to an editor: the subject is a heading, the body plain text.
// Masks git's comments (one that speaks to the linter is a comment of the document), the trailers (Signed-off-by: …),
// and the diff of `git commit -v`. REQUIRES: no block yet; the text is UTF-8.
Document read_commit_message(Document document, const ReadOptions& options);

}  // namespace evenhand

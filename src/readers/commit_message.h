#pragma once

#include "document/document.h"

namespace evenhand {

// Marks the prose of a commit message as git hands it to an editor: the subject is a heading, the body plain text.
// Masks git's comments, the trailers (Signed-off-by: …), and the diff of `git commit -v`. REQUIRES: no block yet; the
// text is UTF-8.
Document read_commit_message(Document document);

}  // namespace evenhand

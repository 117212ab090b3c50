#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Takes the text out of an e-book (.epub): its chapters in the order of reading. A place is a chapter, the heading and
// the paragraph. The Error says why it cannot be read.
Result<Document> read_epub(std::string path, std::string_view bytes);

}  // namespace evenhand

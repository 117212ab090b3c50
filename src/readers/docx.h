#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Takes the text out of a Word document (.docx): the body, then footnotes, endnotes, comments, and the headers and
// footers of pages. The Error says why it cannot be read.
Result<Document> read_docx(std::string path, std::string_view bytes);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"
#include "readers/reader.h"

namespace evenhand {

// Reads a PDF through `options.text_of_pdf`. Lines are put together to paragraphs and read as plain text; headers and
// footers that run through the pages are read once, numbers of pages not at all, and a sentence goes on over the end of
// a page. The place of a finding is its page, counted from 1. The Error says why it cannot be read: no PDF, or nothing
// but pictures.
Result<Document> read_pdf(std::string path, std::string_view bytes, const ReadOptions& options);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Take the text out of OpenDocument files, which LibreOffice writes. The Error says why one cannot be read.

// A text document (.odt): the body with notes, comments and boxes where they belong; then the headers and footers.
Result<Document> read_odt(std::string path, std::string_view bytes);

// A spreadsheet (.ods): the texts in cells and the comments on them, sheet by sheet.
Result<Document> read_ods(std::string path, std::string_view bytes);

// A presentation (.odp): slide by slide, each with its notes.
Result<Document> read_odp(std::string path, std::string_view bytes);

}  // namespace evenhand

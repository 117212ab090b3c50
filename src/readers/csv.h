#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Marks each cell of a table of separated values (RFC 4180) as a block. The separator (comma, semicolon, tab, bar) is
// found out unless one is given; rows may be of any length; a cell in quotation marks may hold line breaks. The first
// row is the header where it looks like one: no number, no empty cell, no sentence.
//
// `columns`: the only ones to read, by their names in the header (in any case of letters) or by number from 1; empty:
// all. The Error says which columns there are, if none of these is. A quotation mark that is never closed is a loss of
// the document, and is read as a character. REQUIRES: no block yet; the text is UTF-8.
Result<Document> read_csv(Document document, const std::vector<std::string>& columns, std::optional<char> separator);

}  // namespace evenhand

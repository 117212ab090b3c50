#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Takes the text out of an Excel workbook (.xlsx): the texts in cells and those that formulas come to, comments and
// text boxes, sheet by sheet in the order of the tabs. Numbers and dates are no prose. The Error says why it cannot be
// read.
Result<Document> read_xlsx(std::string path, std::string_view bytes);

}  // namespace evenhand

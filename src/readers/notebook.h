#pragma once

#include "base/result.h"
#include "document/document.h"

namespace evenhand {

// Marks the prose of a Jupyter notebook (nbformat 3 and 4): cells of Markdown, and the comments of code cells. What
// cells put out is masked. A finding is in a cell and its line, both from 1. The Error says where the file is no JSON,
// or that it holds no cells. REQUIRES: no block yet; the text is UTF-8.
Result<Document> read_notebook(Document document);

}  // namespace evenhand

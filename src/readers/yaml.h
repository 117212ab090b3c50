#pragma once

#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "readers/value_path.h"

namespace evenhand {

// Marks the prose of YAML: values that are strings (plain, in quotation marks, block scalars), in block and flow style
// and in any number of documents, and comments. Of values, those at `fields`, or, where none is named, those that look
// written. Keys never are, nor block scalars that are scripts (`run: |`). Reads what is no YAML as well as it can. The
// Error says that no field is there. REQUIRES: no block yet; the text is UTF-8.
Result<Document> read_yaml(Document document, const std::vector<FieldPattern>& fields);

}  // namespace evenhand

#pragma once

#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "readers/value_path.h"

namespace evenhand {

// Marks the prose of TOML: values that are strings (basic, literal, of several lines), also in arrays and inline
// tables, and comments. Of values, those at `fields`, or, where none is named, those that look written. Reads what is
// no TOML as well as it can. The Error says that no field is there. REQUIRES: no block yet; the text is UTF-8.
Result<Document> read_toml(Document document, const std::vector<FieldPattern>& fields);

}  // namespace evenhand

#pragma once

#include <vector>

#include "base/result.h"
#include "document/document.h"
#include "readers/value_path.h"

namespace evenhand {

// Marks the string values of JSON as prose: those at `fields`, or, where none is named, those that look written. Keys
// never are. The Error says where the text is no JSON, or that no field is there. REQUIRES for both: no block yet; the
// text is UTF-8.
Result<Document> read_json(Document document, const std::vector<FieldPattern>& fields);

// The same for text with one JSON value a line. Lines that are no JSON are a loss of the document; an Error only where
// there is no other line.
Result<Document> read_json_lines(Document document, const std::vector<FieldPattern>& fields);

}  // namespace evenhand

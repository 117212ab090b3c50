#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/programming_language.h"

namespace evenhand {

// A stretch of a file in one language.
struct CodeRegion {
  Span span;
  const ProgrammingLanguage* language = nullptr;  // Never null.
};

// Where a file of `language` changes it: PHP among markup, scripts and styles of a component. Ascending; together they
// are all of `source`. Linear in its size.
std::vector<CodeRegion> code_regions(std::string_view source, const ProgrammingLanguage& language);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <string_view>

#include "document/document.h"
#include "readers/prose_writer.h"

namespace evenhand {

// Adds the prose of the front matter that `source` begins with, if it does, as fields, and lets `document` have the
// genre that it names.
void add_front_matter(ProseWriter& writer, std::string_view source, Document& document);

}  // namespace evenhand

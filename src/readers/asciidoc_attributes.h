#pragma once

#include <cstddef>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// What stands in the brackets of an AsciiDoc macro or above a block: `Alternative text,200,title="Its title"`.

// The text of an image or link that the attributes `attributes` of `source` begin with, or name alt or title.
Span asciidoc_first_attribute(std::string_view source, Span attributes);

// How many columns `cols=` names: `1,2`, `3*`, `3`. 0 if it is not there.
std::size_t asciidoc_columns(std::string_view attributes);

}  // namespace evenhand

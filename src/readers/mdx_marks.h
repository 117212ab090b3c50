#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"
#include "readers/template_marks.h"

namespace evenhand {

// The parts of MDX that are a program: lines of `import` and `export` (tags), `{expressions}` (output), `{/* … */}`
// (comments). Ascending, without overlap. Not those in code; a brace without its partner is text. Takes linear time.
std::vector<TemplateMark> find_mdx_marks(std::string_view source);

}  // namespace evenhand

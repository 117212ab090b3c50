#pragma once

#include <string>
#include <vector>

#include "import/expression.h"

namespace evenhand {

// The expression in RE2's syntax, without groups that capture.
std::string text_of(const Expression& expression);

// Texts that it matches, as short as is easily found, of which each alternative that is written stands in one; each
// once. What no rule of thumb finds is left out. At most 50, of a few hundred bytes: of longer ones, only the
// beginning.
std::vector<std::string> samples_of(const Expression& expression);

}  // namespace evenhand

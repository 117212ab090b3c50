#pragma once

#include <string>

#include "import/expression.h"

namespace evenhand {

// The expression in RE2's syntax, without groups that capture.
std::string text_of(const Expression& expression);

// One text that it matches, as short as is easily found; what no rule of thumb finds is left out. At most a few hundred
// bytes: of longer ones, only the beginning.
std::string sample_of(const Expression& expression);

}  // namespace evenhand

#pragma once

#include <string_view>

namespace evenhand {

// Whether a line of a comment is code that somebody took out of use, and not prose. Where it could be either it is
// code: a sentence that nobody looks at costs less than a false alarm. REQUIRES: no blanks around `line`.
bool looks_like_code(std::string_view line);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <string>

#include "lint/finding.h"

namespace evenhand {

// Two lines of equal left edge for a terminal.
struct Excerpt {
  std::string line;    // The source line, or the part of it around the match, with “…” where it was cut.
  std::string margin;  // The blanks before the carets.
  std::string
      carets;  // At least one, under the matched words. A match over several lines is marked to the end of its first.
};

// REQUIRES: width >= 8 (columns).
Excerpt excerpt_of(const Finding& finding, std::size_t width);

}  // namespace evenhand

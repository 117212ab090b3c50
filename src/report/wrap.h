#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace evenhand {

struct WrapOptions {
  std::size_t width = 100;   // Columns of a whole line, indentation included.
  std::string first_indent;  // Before the first line.
  std::string indent;        // Before each further line.
};

// `text` broken at blanks into lines that are no wider than asked, as far as its words let it; each ends in a line
// break. White space of any kind is one blank. An empty text is one line with the first indentation.
std::string wrap(std::string_view text, const WrapOptions& options);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// One line of a source, for readers that work line by line.
struct SourceLine {
  Span span;               // Without its line break and the blanks before that.
  std::size_t text = 0;    // Offset of its first byte that is no blank; span.end where there is none.
  std::size_t indent = 0;  // Columns before that byte, in bytes; a tab goes on to the next multiple of 8.

  bool is_blank() const { return text == span.end; }
  Span content() const { return {text, span.end}; }
};

// The lines of `source`, ended by \n, \r\n or a lone \r. A byte order mark belongs to none. An empty source has no
// line.
std::vector<SourceLine> source_lines(std::string_view source);

}  // namespace evenhand

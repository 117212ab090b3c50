#pragma once

#include <cstddef>
#include <string_view>

namespace evenhand {

// Tells the lines of Markdown's fenced code (``` or ~~~) from others, for scanners that come before its parser.
class CodeFence {
 public:
  // Whether `line`, the next one, belongs to fenced code, its fences included.
  bool holds(std::string_view line);

  // Whether the line after the last one belongs to it.
  bool is_open() const { return mark_ != '\0'; }

 private:
  char mark_ = '\0';      // Of the fence that is open.
  std::size_t size_ = 0;  // Of it, in marks.
};

}  // namespace evenhand

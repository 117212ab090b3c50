#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace evenhand {

// Finds the line breaks of a text, \n and \r, in ascending order. The standard's find_first_of("\r\n") goes from byte
// to byte; this one goes from break to break, as find() does, and looks at each byte once for either.
class LineBreaks {
 public:
  // `text` is borrowed.
  explicit LineBreaks(std::string_view text)
      : text_(text), next_newline_(text.find('\n')), next_return_(text.find('\r')) {}

  // The offset of the first \n or \r at or after `from`; text.size() where there is none. REQUIRES: `from` is not
  // before that of the last call.
  std::size_t find(std::size_t from) {
    if (next_newline_ < from) next_newline_ = text_.find('\n', from);
    if (next_return_ < from) next_return_ = text_.find('\r', from);
    return std::min({next_newline_, next_return_, text_.size()});
  }

  // Just behind the line break at `at`; \r\n is one.
  std::size_t behind(std::size_t at) const { return text_.substr(at, 2) == "\r\n" ? at + 2 : at + 1; }

 private:
  std::string_view text_;
  std::size_t next_newline_;
  std::size_t next_return_;
};

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/result.h"

namespace evenhand {

// Lines that were there at the same time.
struct LineBatch {
  std::size_t first_line = 1;  // From 1.
  std::string bytes;           // Whole lines with their line breaks; the last line of all may lack one.
  bool is_too_long = false;    // One line, of more bytes than may be; `bytes` is empty.
};

// Reads lines from an open descriptor, and never holds much more than one line of the longest that may be. Lines are
// given out as soon as they are there, so that a program at the other end may wait for an answer.
class LineSource {
 public:
  // `descriptor` is borrowed. `longest` is in bytes, without the line break.
  LineSource(int descriptor, std::size_t longest) : descriptor_(descriptor), longest_(longest) {}

  // Waits for the next lines. Nothing at the end. The Error says why nothing more can be read.
  Result<std::optional<LineBatch>> next();

 private:
  std::optional<LineBatch> take();
  LineBatch take_until(std::size_t end);
  LineBatch take_long_line(std::size_t end);

  int descriptor_;
  std::size_t longest_;
  std::string pending_;       // From the begin of line_ on.
  std::size_t searched_ = 0;  // So far, pending_ holds no line break.
  std::size_t line_ = 1;
  bool is_passing_over_ = false;  // Inside of a line that is too long; its begin is gone.
  bool is_at_end_ = false;
};

}  // namespace evenhand

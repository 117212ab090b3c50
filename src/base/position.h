#pragma once

#include <cstddef>

namespace evenhand {

// A place in a text file, for people.
struct Position {
  std::size_t line = 1;         // From 1.
  std::size_t column = 1;       // In Unicode code points, from 1.
  std::size_t offset = 0;       // In bytes from the start of the file, from 0; a byte order mark counts.
  std::size_t byte_column = 1;  // In bytes of the line, from 1; a byte order mark does not count.

  friend bool operator==(const Position&, const Position&) = default;
};

}  // namespace evenhand

#pragma once

#include <cstddef>

namespace evenhand {

// A place in a rule file: 1-based line and column (in bytes; a byte order mark does not count).
struct SourcePlace {
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
  friend auto operator<=>(const SourcePlace&, const SourcePlace&) = default;
};

}  // namespace evenhand

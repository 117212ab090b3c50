#pragma once

#include <ctime>

namespace evenhand {

// For how many seconds this process has had a processor since `begin`, of std::clock(). Unlike a clock on the wall, it
// tells the same on a busy machine.
inline double processor_seconds_since(std::clock_t begin) {
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace evenhand

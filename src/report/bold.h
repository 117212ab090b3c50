#pragma once

#include <string>
#include <string_view>

#include "report/reporter.h"

namespace evenhand {

// The text in bold type of a terminal; without colours as it is.
inline std::string bold(std::string_view text, Color color) {
  return color == Color::off ? std::string(text) : "\x1b[1m" + std::string(text) + "\x1b[0m";
}

}  // namespace evenhand

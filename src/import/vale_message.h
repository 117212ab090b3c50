#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// A message of Vale's with our {match} in curly quotes for what was found. With `has_replacement`, the first %s stands
// for what is to be written instead, which our reports list by themselves: “what is suggested”.
std::string message_of_vale(std::string_view message, bool has_replacement);

}  // namespace evenhand

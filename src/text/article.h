#pragma once

#include <string_view>

namespace evenhand {

// Whether English says “an” before `word`: by its first letters, with the well-known exceptions (an hour, a union, a
// one-off). Any case of letters.
bool takes_an(std::string_view word);

}  // namespace evenhand

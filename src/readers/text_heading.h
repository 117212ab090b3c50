#pragma once

#include <cstdint>
#include <string_view>

namespace evenhand {

// Of a heading that only looks like one: below every heading that says it is one.
inline constexpr std::uint8_t kLevelByLook = 6;

// The three looks of a heading in plain text. `line` is without blanks around.

// All its letters, and at least three, are capitals.
bool is_all_capitals(std::string_view line);

// Short, and ends with a colon.
bool introduces(std::string_view line);

// Short, begins with no small letter, and ends without the punctuation of a sentence or a salutation. On its own it
// says little.
bool looks_like_title(std::string_view line);

}  // namespace evenhand

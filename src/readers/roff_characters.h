#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// The character that roff calls by this name (`em`, `'e`, `u00E9`: see groff_char(7)), as UTF-8 of at most three bytes
// more than the name. Nothing for names that are not known.
std::optional<std::string> roff_character(std::string_view name);

}  // namespace evenhand

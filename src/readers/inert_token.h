#pragma once

#include <string_view>

namespace evenhand {

// Whether a token of prose (no blank, quotation mark, bracket or comma in it, and no full stop or the like around it)
// is something else than words: an address, a name of a file, a handle, a hashtag, a flag, a variable. Linear in its
// size.
bool is_inert_token(std::string_view token);

}  // namespace evenhand

#pragma once

#include <cstdint>
#include <string_view>

#include "document/genre.h"
#include "lint/pattern_search.h"

namespace evenhand {

// Whether a heading above a block, or the block's own, is one that the file of `genre` lists for the section `name`; or
// that any genre's file does where that one knows no section of this name.
bool is_in_section(PatternSearch& search, std::uint32_t block, std::string_view name, Genre genre);

}  // namespace evenhand

#pragma once

#include <cstdint>
#include <string_view>

#include "lint/pattern_search.h"

namespace evenhand {

// Whether a heading above a block, or the block's own, is one that a genre file lists for the section `name`.
bool is_in_section(PatternSearch& search, std::uint32_t block, std::string_view name);

}  // namespace evenhand

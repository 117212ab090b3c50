#pragma once

#include <string_view>
#include <vector>

#include "document/format.h"

namespace evenhand {

// Pieces of a format's syntax, of which tests put together nonsense, and repeat one again and again. Empty for formats
// whose pieces are in the test itself.
const std::vector<std::string_view>& hard_pieces(Format format);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// What stands in the marks of a link's or image's title, `](destination "title")`. `from` is where the last text of the
// link ends, or the text before it if it has none. Nothing where the link gets its title from elsewhere (a reference).
std::optional<Span> link_title_after(std::string_view source, std::size_t from);

}  // namespace evenhand

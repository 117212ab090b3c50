#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// The words in a name of source code, told by case and digits: whitelistEnabled is whitelist, Enabled; HTTPServer2 is
// HTTP, Server, 2. Spans are within `name`; together they are all of it.
std::vector<Span> parts_of_name(std::string_view name);

}  // namespace evenhand

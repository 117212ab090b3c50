#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/foreign_format.h"
#include "import/imported_rule.h"

namespace evenhand {

// Everything that these files say, as rules with names of their own, none of them tried yet. `name` is what the style
// is called: "Acme". REQUIRES: format.read is not null.
ImportedStyle read_style(const ForeignFormat& format, std::string_view name, const std::vector<ForeignFile>& files);

}  // namespace evenhand

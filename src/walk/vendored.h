#pragma once

#include <string_view>

#include "walk/ignore_pattern.h"

namespace evenhand {

// Whether an entry of that name holds, by custom, what others wrote or a program made: node_modules, vendor, build,
// *.min.js, lock files.
bool is_vendored(std::string_view name, EntryKind kind);

}  // namespace evenhand

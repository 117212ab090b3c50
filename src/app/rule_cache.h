#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/file_map.h"

namespace evenhand {

// A folder of compiled tables, by a key of what they were made from. Never needed: where it cannot be read or written,
// nothing is kept, and nobody is told.

// Of more, those that were written first are taken away.
inline constexpr std::size_t kMostCachedTables = 10;

// Only a table that nobody but the user can have written is given back.
std::optional<FileMap> read_cached_table(const std::string& key);

void write_cached_table(const std::string& key, std::string_view table);

}  // namespace evenhand

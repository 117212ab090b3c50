#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// A folder of compiled tables, by a key of what they were made from. Never needed: where it cannot be read or written,
// nothing is kept, and nobody is told.

// Of more, those that were written first are taken away.
inline constexpr std::size_t kMostCachedTables = 10;

std::optional<std::string> read_cached_table(const std::string& key);
void write_cached_table(const std::string& key, std::string_view table);

}  // namespace evenhand

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// A folder of compiled tables, by a key of what they were made from. Never needed: where it cannot be read or written,
// nothing is kept, and nobody is told.

std::optional<std::string> read_cached_table(const std::string& key);
void write_cached_table(const std::string& key, std::string_view table);

}  // namespace evenhand

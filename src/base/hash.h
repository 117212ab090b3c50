#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace evenhand {

// Against bytes that got damaged, and for tables of words: XXH3, 64 bits.
std::uint64_t checksum_of(std::string_view bytes);

// 32 hexadecimal digits that differ, for all practical purposes, where the bytes differ. Not for secrets: XXH3, 128
// bits.
std::string hash_in_hex(std::string_view bytes);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// 32 hexadecimal digits that differ, for all practical purposes, where the bytes differ. Not for secrets: XXH3, 128 bits.
std::string hash_in_hex(std::string_view bytes);

}  // namespace evenhand

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// “512 bytes”, “2.0 GiB”, “32 MiB”: one digit behind the point, where it is not a whole number below 10.
std::string describe_size(std::uintmax_t bytes);

// A number of bytes as a user writes it: “5000”, “20K”, “1M”, “2G”, in steps of 1,024; a `B` or `iB` behind the letter
// changes nothing. Nothing where it is no such number, or one of 2^53 bytes or more.
std::optional<std::uintmax_t> parse_size(std::string_view text);

}  // namespace evenhand

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace evenhand {

// How the bytes of a file are to be read.
enum class Format : std::uint8_t { text, markdown };

std::string_view name_of(Format format);

// The format of a file by its name (extension, or a whole name such as README), any case of letters. Nothing for names
// that say nothing about a format that can be read.
std::optional<Format> format_of_path(std::string_view path);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// Behind the comment of Typst that begins at `at`: // to the end of the line, or /* to its */, in which others may
// nest. One that is not closed goes on to the end. Nothing if none begins there.
std::optional<std::size_t> typst_comment_end(std::string_view source, std::size_t at);

// The character that \u{…} at `at` stands for, as UTF-8; never longer than that. Nothing if none stands there.
std::optional<std::string> typst_code_point(std::string_view source, std::size_t at);

}  // namespace evenhand

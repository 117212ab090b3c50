#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/programming_language.h"
#include "readers/code_scanner.h"

namespace evenhand {

// The comment that begins at `at` in code: not inside of a string or another comment. Nothing where none does. Takes
// time linear in its size. REQUIRES: at < source.size().
std::optional<CodePiece> read_code_comment(std::string_view source, std::size_t at,
                                           const ProgrammingLanguage& language);

// Whether `at` is the start of a line.
bool is_line_start(std::string_view source, std::size_t at);

// Whether only blanks stand before `at` in its line.
bool begins_line(std::string_view source, std::size_t at);

}  // namespace evenhand

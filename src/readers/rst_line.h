#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/span.h"

namespace evenhand {

// What a line of reStructuredText begins with. `text` is the line, or the rest of it, without blanks around. Sizes are
// in bytes and count the blanks behind a marker; 0 says that there is none.

std::size_t rst_bullet_size(std::string_view text);

// 1. 1) (1) a. iv. #.
std::size_t rst_enumerator_size(std::string_view text);

// An option of a command with its arguments, up to the two blanks before its description (`-f, --file FILE  …`), or
// all of the text.
std::size_t rst_option_size(std::string_view text);

// `:name: value`
struct RstField {
  std::string_view name;
  std::size_t size = 0;  // Of the name with its colons and the blanks behind them.
};
std::optional<RstField> rst_field(std::string_view text);

// Whether the name of a field is no prose: that of a parameter, a type, a setting of the document.
bool rst_field_is_code(std::string_view name);

// Whether the line is one punctuation mark again and again: it may underline a title.
bool is_rst_adornment(std::string_view text);

// `.. name:: argument`, `.. |name| directive:: argument`.
struct RstDirectiveMark {
  std::string_view name;
  std::size_t size = 0;  // Up to the argument.
};
std::optional<RstDirectiveMark> rst_directive_mark(std::string_view text);

// The size of the label of a footnote or citation with what introduces it (`.. [1] `).
std::size_t rst_footnote_size(std::string_view text);

// `.. _name: target` and `__ target`.
bool is_rst_target(std::string_view text);

}  // namespace evenhand

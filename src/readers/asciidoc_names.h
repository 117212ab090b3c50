#pragma once

#include <optional>
#include <string_view>

#include "readers/inline_inset.h"

namespace evenhand {

// What the text in the brackets of the inline macro with this name (`link`, `footnote`, `https`) is. Nothing where it
// is no prose; macros that are not known are taken for such: they mostly name pages, issues, keys.
std::optional<InlineInset::Role> asciidoc_macro_text(std::string_view name);

// The characters that a built-in attribute reference (`nbsp` of `{nbsp}`) stands for. Nothing for other attributes.
std::optional<std::string_view> asciidoc_character(std::string_view name);

}  // namespace evenhand

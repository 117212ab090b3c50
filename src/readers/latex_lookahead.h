#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace evenhand {

// What stands ahead at an offset of LaTeX's source. Each looks only so far that a reader that asks at every byte stays
// linear, or nearly.

// The next byte that is neither blank nor tab.
std::size_t skip_latex_blanks(std::string_view source, std::size_t at);

// Whether a line break at `at` ends a paragraph: nothing but blanks is on the next line. The answer is where the next
// text begins.
std::optional<std::size_t> latex_paragraph_end(std::string_view source, std::size_t at);

// Behind the maths whose text begins at `inside`, closed by `mark` ($ or $$) in the same paragraph. A `$` without a
// second one is money.
std::optional<std::size_t> latex_maths_end(std::string_view source, std::size_t inside, std::string_view mark);

// Whether the argument that begins at `at` looks like words, not like one name or like settings.
bool looks_like_latex_words(std::string_view source, std::size_t at);

// Whether a rule stands below the first row of the table that begins at `at`.
bool has_latex_table_header(std::string_view source, std::size_t at);

// Behind code between two equal signs on one line (\verb|code|), of which the first is at `at`.
std::optional<std::size_t> latex_verbatim_end(std::string_view source, std::size_t at);

}  // namespace evenhand

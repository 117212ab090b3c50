#pragma once

#include <string_view>

namespace evenhand {

// Whether a word before a full stop is an abbreviation (etc, Inc, Jan), so that a lower-case word after it goes on with
// the sentence. Any case of letters.
bool is_abbreviation(std::string_view word);

// Whether it stands before a name (Dr, Prof, J), so that the sentence goes on whatever follows.
bool is_title_abbreviation(std::string_view word);

// Whether it hardly ever ends a sentence (e.g, vs, approx), so that it goes on even before a capital.
bool is_inner_abbreviation(std::string_view word);

}  // namespace evenhand

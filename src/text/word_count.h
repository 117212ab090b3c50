#pragma once

#include <cstddef>
#include <string_view>

namespace evenhand {

// How many words `text` holds, quickly: runs of ASCII letters, digits and '_' and of bytes above 0x7F. For statistics;
// the words that patterns see are split_words()'s.
std::size_t count_words(std::string_view text);

}  // namespace evenhand

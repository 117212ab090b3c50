#pragma once

#include <cstddef>
#include <string_view>

namespace evenhand {

// Quotes and lists deeper than this are no document. md4c goes through all that are open for each line, so that a line
// of ten thousand bullets makes every later line slow.
inline constexpr std::size_t kDeepestNesting = 1000;

// Whether one line of `markdown` opens more quotes and list items than that.
bool nests_too_deeply(std::string_view markdown);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {

// What the front matter of a document says under a key, in any case of its letters: one line, without quotation marks
// and comments. Nothing where there is no front matter (see find_front_matter()), no such key, or no value behind it;
// “null” is none. REQUIRES: a key.
std::optional<std::string> front_matter_value(std::string_view source, std::string_view key);

// The keys of the front matter that stand at the margin, in their order; none where there is none.
std::vector<std::string> front_matter_keys(std::string_view source);

// Where the text behind the front matter begins; 0 where there is none.
std::size_t end_of_front_matter(std::string_view source);

}  // namespace evenhand

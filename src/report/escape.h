#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace evenhand {

// What stands for a character that a format gives a meaning of its own.
using Escape = std::pair<char, std::string_view>;

// `text` as UTF-8, with each of these characters escaped.
std::string escaped(std::string_view text, std::initializer_list<Escape> escapes);

// `text` for XML and HTML, between tags and in attributes: markup and line breaks as references, so that a parser
// returns them; control characters that XML 1.0 forbids as U+FFFD.
std::string xml_escaped(std::string_view text);

}  // namespace evenhand

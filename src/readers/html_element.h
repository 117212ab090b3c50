#pragma once

#include <cstdint>
#include <string_view>

namespace evenhand {

// What an HTML element means for the text in it.
enum class HtmlElement : std::uint8_t {
  inline_text,  // Nothing: the sentence, and even the word, goes on.
  gap,          // The word ends (br, img).
  not_prose,    // Its content is no prose (code), or struck out (del).
  paragraph,    // It begins and ends a block.
  heading,
  list_item,
  row,
  cell,
  header_cell,
};

// REQUIRES: `name` is in lower case. Unknown elements are inline text.
HtmlElement html_element_named(std::string_view name);

}  // namespace evenhand

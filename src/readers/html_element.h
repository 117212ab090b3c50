#pragma once

#include <cstdint>
#include <string_view>

namespace evenhand {

// What an HTML element means for the text in it.
enum class HtmlElement : std::uint8_t {
  inline_text,  // Nothing: the sentence, and even the word, goes on.
  gap,          // The word ends (br, img).
  quotation,    // Browsers put quotation marks around it (q).
  not_prose,    // Its content is no prose (code), or struck out (del).
  // From here on, no sentence goes past its tags.
  label,  // Of a thing to fill in.
  entry,  // What is written into (input).
  // From here on, the element is a block: it ends an open paragraph.
  not_prose_block,  // pre
  paragraph,
  empty_block,  // Has no content (hr).
  quote,        // blockquote
  heading,
  legend,  // The heading of a group of fields.
  list,    // Holds items, or terms and what they mean.
  list_item,
  term,  // dt, dd
  option,
  table,
  header_rows,  // thead
  rows,         // tbody, tfoot
  row,
  cell,
  header_cell,
};

// REQUIRES: `name` is in lower case. Unknown elements are inline text.
HtmlElement html_element_named(std::string_view name);

constexpr bool is_block(HtmlElement element) { return element >= HtmlElement::not_prose_block; }

// Whether what stands before a tag of it and what stands behind are two blocks of text.
constexpr bool parts_blocks(HtmlElement element) { return element >= HtmlElement::label; }

// Whether the element `name` never has content, nor a closing tag.
bool is_void_element(std::string_view name);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// An attribute of a tag.
struct HtmlAttribute {
  std::string name;  // In lower case.
  Span value;        // In bytes of the source, without quotation marks. Empty where there is none.
};

// The attributes in `tag`, a span of `source` from a tag's `<` (or a later line of the tag) to its end, as browsers
// read them: quoted or not, blanks around `=`. A value whose quotation mark is not closed ends with the span.
// Ascending.
std::vector<HtmlAttribute> html_attributes(std::string_view source, Span tag);

// The value of the attribute `name`, empty where there is none.
std::string_view value_of(std::string_view source, const std::vector<HtmlAttribute>& attributes, std::string_view name);

// The values that people read or hear, without blanks around, ascending: alt, title, aria-label, aria-description,
// placeholder, label and summary of any element, the content of a `meta` that describes the page, the value of an
// `input` that is a button. A value that repeats another one of the tag, or the text right behind the tag up to the
// next one, is left out. `element` is in lower case.
std::vector<Span> prose_of_attributes(std::string_view source, std::string_view element,
                                      const std::vector<HtmlAttribute>& attributes, std::size_t tag_end);

}  // namespace evenhand

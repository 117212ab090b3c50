#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// What a template engine (Jinja, Liquid, Twig, Handlebars, Mustache, ERB, EJS) takes out of a text or fills in.
struct TemplateMark {
  enum class Kind : std::uint8_t {
    output,   // {{ name }}, {{{ name }}}, <%= name %>: words will stand there.
    tag,      // {% if %}, {{#each}}, <% end %>: nothing will.
    comment,  // {# … #}, {{! … }}, {{!-- … --}}, <%# … %>, {% comment %} … {% endcomment %}
    body,     // A tag with what it holds, where that is no prose: raw, verbatim, highlight, scripts, styles.
  };

  Span span;
  Kind kind = Kind::output;
};

// The marks in `source`, ascending, without overlap. What is never closed, or only behind a blank line, the end of an
// element or another mark's beginning (comments: only far away), is text: a program's braces look the same. Takes time
// linear in the size.
std::vector<TemplateMark> find_template_marks(std::string_view source);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace evenhand {

// The lines of MDX that hold nothing but JSX tags: what stands between them is Markdown. Spans of whole tags, of one
// line or several, ascending. Not in code, nor of elements whose content is no prose (pre, style). `source`: with its
// marks filled in (see TemplateSource), so that no `>` stands in an expression. Takes linear time.
std::vector<Span> find_jsx_lines(std::string_view source);

// `source` with blanks over `lines`. Line breaks stay.
std::string without_jsx_lines(std::string_view source, const std::vector<Span>& lines);

}  // namespace evenhand

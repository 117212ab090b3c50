#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace evenhand {

// What a comment in a document tells the linter: `evenhand: ignore gender-generics -- a quotation`.
struct Directive {
  enum class Verb : std::uint8_t { off, on, ignore, ignore_next, ignore_file };

  Verb verb = Verb::off;
  std::vector<std::string> rules;    // Rule ids and categories. Empty: all.
  std::string reason;                // Behind ` -- `. May be empty.
  std::optional<std::string> until;  // The last day it holds, “2027-03-01”.
};

// A directive as it stands in a text. The Error says what is wrong with it.
struct PlacedDirective {
  std::size_t offset = 0;  // In bytes from the start of the comment.
  Result<Directive> directive;
};

// Whether it is a day as `until` wants it: “2027-03-01”.
bool is_date(std::string_view text);

// A line of a comment without white space at its ends and the mark that closes the comment.
std::string_view without_closing_mark(std::string_view line);

// The directives of one comment, marks of the comment included; each ends with its line. Prose that only begins with
// the linter's name is none, unless it opens the comment.
std::vector<PlacedDirective> directives_in(std::string_view comment);

}  // namespace evenhand

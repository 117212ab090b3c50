#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/programming_language.h"

namespace evenhand {

// What stands in source code besides code.
struct CodePiece {
  enum class Kind : std::uint8_t {
    line_comment,
    block_comment,
    documentation,  // A string that nothing uses: a docstring.
    pod,            // Perl's documentation.
    string,
    other,  // A character, a pattern, a name in quotation marks: neither prose nor names.
  };

  Kind kind = Kind::other;
  Span span;     // With its marks; of a line comment, without the line break.
  Span content;  // Between them.
};

// All pieces of `source`, ascending, without overlap. Never fails: a comment that nothing closes ends with the source,
// a quotation mark that nothing closes is no string. Takes time linear in the size of `source`.
std::vector<CodePiece> scan_code(std::string_view source, const ProgrammingLanguage& language);

}  // namespace evenhand

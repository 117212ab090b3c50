#pragma once

#include <cstdint>
#include <string_view>

namespace evenhand {

// What is prose in a reStructuredText directive. Its options never are, but for those that rst_option_is_prose() knows.
struct RstDirective {
  enum class Argument : std::uint8_t {
    prose,    // A title, on the line of the directive and those that follow at once.
    code,     // A file, a language, a signature.
    version,  // A version, then prose.
    none,     // What stands there already belongs to the body.
  };
  enum class Body : std::uint8_t {
    prose,
    literal,
    list_table,  // A list of lists: rows of cells.
    csv_table,
  };

  std::string_view name;
  Argument argument = Argument::code;
  Body body = Body::prose;
};

// The directive of docutils, Sphinx or one of its common extensions with this name, which may have a domain before it
// (`py:function`). One that is not known has an argument that is code, and a body that is prose unless its name speaks
// of code.
RstDirective rst_directive_named(std::string_view name);

// Whether the value of this option of a directive is read (alt, caption, description).
bool rst_option_is_prose(std::string_view name);

}  // namespace evenhand

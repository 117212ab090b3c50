#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace evenhand {

// What the text between \begin{name} and \end{name} is.
struct LatexEnvironment {
  enum class Kind : std::uint8_t {
    prose,
    code,     // Verbatim, maths, drawings: no prose, up to the first \end of its name.
    comment,  // Left out by LaTeX.
    list,
    quotation,
    table,
    slide,  // Its first argument in braces is a heading.
  };

  std::string_view name;
  Kind kind = Kind::prose;
  std::string_view arguments = "o";  // As LatexCommand::arguments.
};

// The environment of this name, without its star. One that is not known holds prose.
LatexEnvironment latex_environment_named(std::string_view name);

}  // namespace evenhand

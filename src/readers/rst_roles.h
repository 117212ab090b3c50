#pragma once

#include <cstdint>
#include <string_view>

namespace evenhand {

// What a reStructuredText role says about the text it marks.
enum class RstRole : std::uint8_t {
  prose,      // Read: emphasis, a label, a term.
  reference,  // Read only where it has a title of its own (`title <target>`).
};

// The role of docutils or Sphinx with this name, which may have a domain before it (`py:class`). Roles that are not
// known most often name code or things, so they are references.
RstRole rst_role_named(std::string_view name);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>

namespace evenhand {

// A definition for each label that the Markdown `text` refers to as in [words][label] or
// [label][], in lines of their own. Of a
// document that is read in pieces the definitions may stand in another piece, and without one a label is prose.
std::string assumed_definitions(std::string_view text);

}  // namespace evenhand

#pragma once

#include <optional>
#include <string_view>

#include "rules/file_notes.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// The table [tool.evenhand] of a pyproject.toml, as a YAML file of the same shape would have it: texts are quoted,
// entries in the file's order. Nothing where the file has no such table, or is no TOML; every mistake is in `notes`. A
// file in which our name does not occur has no such table, whatever is wrong with it. Dates and fractions are mistakes:
// no key asks for one.
std::optional<YamlNode> read_tool_table(std::string_view text, FileNotes& notes);

}  // namespace evenhand

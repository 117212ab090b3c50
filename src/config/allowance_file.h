#pragma once

#include <vector>

#include "config/config.h"
#include "rules/file_notes.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// The value of `allow`: a list of terms, each a text or a map with `term`, and perhaps `rules` and `reason`.
std::vector<Said<Allowance>> read_allowed_terms(const YamlNode& node, FileNotes& notes);

// The value of `names`: the same with `name` and perhaps `reason`.
std::vector<Said<Allowance>> read_names(const YamlNode& node, FileNotes& notes);

}  // namespace evenhand

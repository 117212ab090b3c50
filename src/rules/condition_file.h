#pragma once

#include <optional>
#include <vector>

#include "rules/file_notes.h"
#include "rules/rule.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// The entries of a `when`, `unless` or `any-of`. Notes every mistake, and returns what can be read.
std::vector<ConditionEntry> read_condition_entries(const YamlNode& list, FileNotes& notes);

// The value of `about` and `role`, which a rule may also say without a `when`.
ConditionEntry read_about(const YamlNode& node, FileNotes& notes);
ConditionEntry read_role(const YamlNode& node, FileNotes& notes);

}  // namespace evenhand

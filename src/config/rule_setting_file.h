#pragma once

#include <map>
#include <string>

#include "config/config.h"
#include "rules/file_notes.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// The value of `rules`: from a rule's id, a category or a tag to `on`, `off`, a severity, or a map of options.
std::map<std::string, Said<RuleSetting>> read_rule_settings(const YamlNode& map, FileNotes& notes);

}  // namespace evenhand

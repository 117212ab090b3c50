#pragma once

#include "rules/file_notes.h"
#include "rules/rule.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// Reads the value of `examples` into the rule's examples. Notes flag examples that mark nothing and pass examples that
// do.
void read_examples(const YamlNode& node, Rule& rule, FileNotes& notes);

}  // namespace evenhand

#pragma once

#include "rules/file_notes.h"
#include "rules/measure.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// The value of a rule's `measure`. Notes keys that the kind does not know, and those that it needs.
Measure read_measure(const YamlNode& node, FileNotes& notes);

}  // namespace evenhand

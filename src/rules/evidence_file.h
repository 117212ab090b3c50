#pragma once

#include <vector>

#include "rules/file_notes.h"
#include "rules/rule.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// The value of `evidence`.
Evidence read_evidence(const YamlNode& node, FileNotes& notes);

// The value of `legal`.
std::vector<LegalNote> read_legal_notes(const YamlNode& list, FileNotes& notes);

}  // namespace evenhand

#pragma once

#include "rules/file_notes.h"
#include "rules/rule.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// Reads the value of `examples` into the rule's examples. Notes flag examples that mark nothing and pass examples that
// do.
void read_examples(const YamlNode& node, Rule& rule, FileNotes& notes);

// The same for a rule that measures: each example is a whole document in Markdown, in which brackets and braces are
// what they are there.
void read_document_examples(const YamlNode& node, Rule& rule, FileNotes& notes);

}  // namespace evenhand

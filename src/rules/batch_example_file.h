#pragma once

#include "rules/file_notes.h"
#include "rules/rule.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// Reads the value of `examples` of a rule that compares: each example is a small batch, `batch: [{group: a, times: 12,
// text: …}, …]`, its texts in Markdown. Notes a batch whose documents are all of one group: nothing could be compared.
void read_batch_examples(const YamlNode& node, Rule& rule, FileNotes& notes);

}  // namespace evenhand

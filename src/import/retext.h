#pragma once

#include "import/imported_rule.h"

namespace evenhand {

// A data file in the manner of retext-equality: a list of groups of phrases. `basic` groups are found always, `or`
// groups unless both kinds stand side by side (he or she), `simple` groups where both kinds stand in one paragraph.
void read_retext_list(const ForeignFile& file, ImportedStyle& style);

}  // namespace evenhand

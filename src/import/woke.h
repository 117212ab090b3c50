#pragma once

#include "import/imported_rule.h"

namespace evenhand {

// A configuration of woke: its rules, with their terms, alternatives, notes, severities and categories.
void read_woke_configuration(const ForeignFile& file, ImportedStyle& style);

}  // namespace evenhand

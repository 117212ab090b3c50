#pragma once

#include "import/imported_rule.h"

namespace evenhand {

// One rule of a Vale style: existence, substitution, and of occurrence and conditional what can be said without
// counting and without comparing what was captured. A substitution of which some words are to be left out becomes two
// rules.
void read_vale_rule(const ForeignFile& file, ImportedStyle& style);

}  // namespace evenhand

#pragma once

#include <vector>

#include "rules/english.h"
#include "rules/rule.h"

namespace evenhand {

// A replacement whose pattern holds one lemma (whitelist~) as one replacement for each of its forms, with the
// alternatives in the same form (whitelisted: allowlisted). Other replacements are returned as they are.
std::vector<Replacement> inflected_replacements(const Replacement& replacement, const English& english);

}  // namespace evenhand

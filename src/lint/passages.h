#pragma once

#include <string_view>
#include <vector>

#include "lint/finding.h"

namespace evenhand {

// What a reader of the findings wants to see of a document: all of it, or of a long one some lines around each finding.
// `findings` in the order of the text. None where there are no findings.
std::vector<Passage> passages_of(std::string_view source, const std::vector<Finding>& findings);

}  // namespace evenhand

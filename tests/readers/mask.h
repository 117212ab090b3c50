#pragma once

#include <string>

#include "document/document.h"

namespace evenhand {

// A document as the golden files show it: its masked text with `·` for a blank, `¦` for a barrier and `°` for nothing,
// then one line for each block: its kind, what else is to say of it, its place
// where lines do not say it, and its words; then one line for each comment.
std::string show(const Document& document);

}  // namespace evenhand

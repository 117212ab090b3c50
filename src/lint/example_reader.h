#pragma once

#include <string>

#include "document/document.h"

namespace evenhand {

// Reads a whole document, for the examples of rules that measure. This floor knows no formats, so whoever tries the
// examples brings it.
using ExampleReader = Document (*)(std::string text);

}  // namespace evenhand

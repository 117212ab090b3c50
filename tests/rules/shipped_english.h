#pragma once

#include "rules/english.h"

namespace evenhand {

// English as the data files in rules/english say it. Read once; fails the test program where they cannot be read.
const English& shipped_english();

}  // namespace evenhand

#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// Turns rules of another tool into rule files, and says what could not be carried over. Nothing is written where a file
// of that name is there already.
ExitCode import_rules(const Options& options);

}  // namespace evenhand

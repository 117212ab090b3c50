#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// The command `fix`: changes files, or with --diff shows what it would change. A file is replaced in one step, and only
// if it is still what was read.
ExitCode fix_files(const Options& options);

}  // namespace evenhand

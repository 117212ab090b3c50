#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// `check --list-files`: says what would be read, and why the rest would not; checks nothing.
ExitCode list_files(const Options& options);

}  // namespace evenhand

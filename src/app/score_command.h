#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// `score PATH…`: the measures of each document, with their limits, where these come from and what would change them.
// Nothing is added up. Whatever the measures are, the exit code is 0; 2 where something could not be read.
ExitCode score_files(const Options& options);

}  // namespace evenhand

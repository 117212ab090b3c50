#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// `init [FOLDER]`: looks at what is in the folder (the working folder where none is named), asks nothing, and writes a
// first configuration with comments. Never replaces a file.
ExitCode init_config(const Options& options);

}  // namespace evenhand

#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// `config [PATH]`: what holds for a file or folder (the working folder where none is named), and where each value comes
// from. As text it can be kept as a configuration file.
ExitCode show_config(const Options& options);

}  // namespace evenhand

#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// `hook install|uninstall|status`, of the hooks that the arguments name. A hook that Evenhand did not write, or that
// somebody has changed, is never touched.
ExitCode install_hooks(const Options& options);    // Without arguments: pre-commit.
ExitCode uninstall_hooks(const Options& options);  // Without arguments: all.
ExitCode show_hooks(const Options& options);       // Likewise.

}  // namespace evenhand

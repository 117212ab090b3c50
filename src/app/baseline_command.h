#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// `baseline write|update|prune|show`.
ExitCode write_baseline(const Options& options);   // Of all findings. Refuses to replace one that is there.
ExitCode update_baseline(const Options& options);  // To what is found now. Refuses more than there was, unless allowed.
ExitCode prune_baseline(const Options& options);   // Takes out what is not found any more.
ExitCode show_baseline(const Options& options);    // How much of what stands where.

}  // namespace evenhand

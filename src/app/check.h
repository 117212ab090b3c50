#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// The command `check`: reads, lints, reports.
ExitCode check(const Options& options);

// `check --explain-genre FILE`.
ExitCode explain_genre(const Options& options);

}  // namespace evenhand

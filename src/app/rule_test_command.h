#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// The command `rules test`: tries every example of every rule, or of those named. `findings` where one does not do what
// it should.
ExitCode test_rules(const Options& options);

}  // namespace evenhand

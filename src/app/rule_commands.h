#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// The commands about rules: `explain`, `rules list`, `rules show`, `rules docs`. (`rules test` has its own file.)

ExitCode explain_rule(const Options& options);
ExitCode list_rules(const Options& options);
ExitCode show_rule(const Options& options);
ExitCode write_rule_docs(const Options& options);

}  // namespace evenhand

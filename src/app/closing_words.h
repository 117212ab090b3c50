#pragma once

#include <string>

#include "app/exit_code.h"
#include "lint/finding.h"

namespace evenhand {

// What to say last to somebody whose commit stops at this exit code: how to go on. Empty where it does not stop. The
// report: what is shown; empty where none came about.
std::string words_to_go_on(const Report& report, ExitCode code);

// The same for somebody whose message stops it: it is kept in `file`, where `mark` makes a line a comment.
std::string words_to_go_on_with_message(const Report& report, ExitCode code, const std::string& file,
                                        const std::string& mark);

}  // namespace evenhand

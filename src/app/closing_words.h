#pragma once

#include <string>

#include "app/exit_code.h"

namespace evenhand {

// What to say last to somebody whose commit stops at this exit code: how to go on. Empty where it does not stop.
// `rule`: that of the most severe finding that is shown, the first of several; empty where there is none.
std::string words_to_go_on(const std::string& rule, ExitCode code);

// The same for somebody whose message stops it: it is kept in `file`, where `mark` makes a line a comment.
std::string words_to_go_on_with_message(const std::string& rule, ExitCode code, const std::string& file,
                                        const std::string& mark);

}  // namespace evenhand

#pragma once

#include <string>
#include <vector>

#include "app/exit_code.h"

namespace evenhand {

// The whole program. `arguments` without its name.
ExitCode run_program(std::vector<std::string> arguments);

}  // namespace evenhand

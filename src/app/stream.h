#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// `check --input jsonl`: one document a line in, one result a line out, in the same order and as soon as it is there.
// Memory does not grow with the number of lines.
ExitCode check_stream(const Options& options);

}  // namespace evenhand

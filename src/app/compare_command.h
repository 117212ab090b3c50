#pragma once

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// The command `compare`: measures each document of a batch, and compares the groups that they declare. Prints neither
// words nor names of a document. REQUIRES: options.comparing.
ExitCode compare_documents(const Options& options);

}  // namespace evenhand

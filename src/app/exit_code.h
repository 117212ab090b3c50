#pragma once

namespace evenhand {

// What the process tells its caller. docs/output.md promises these numbers.
enum class ExitCode : int {
  nothing_found = 0,  // At or above --fail-on. Also: what was asked is done.
  findings = 1,
  failed = 2,  // It could not do what was asked, or not all of it.
};

}  // namespace evenhand

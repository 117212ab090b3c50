#pragma once

#include <string>
#include <vector>

#include "app/command_line.h"
#include "base/result.h"

namespace evenhand {

// One report that the user asked for.
struct ReportTarget {
  std::string format;  // As reporter_named() knows it.
  std::string path;    // Empty: standard output.

  friend bool operator==(const ReportTarget&, const ReportTarget&) = default;
};

// `--format FORMAT` chooses what goes to standard output or to the file of --output, the last of several wins; each
// `--format FORMAT:FILE` is one report more. Where every format has its file, nothing goes to standard output; where
// none is named, text does. At least one. The Error names what --format cannot be.
Result<std::vector<ReportTarget>> read_report_targets(const CommandLine& line);

}  // namespace evenhand

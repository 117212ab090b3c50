#pragma once

#include "app/options.h"
#include "lint/finding.h"

namespace evenhand {

// Writes the report in every format that was asked for, each to its place. `left_out` as in ReportOptions. False where
// one did not reach its place; the user has been told.
[[nodiscard]] bool deliver_reports(const Report& report, std::size_t left_out, const Options& options);

}  // namespace evenhand

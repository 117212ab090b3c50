#pragma once

#include "lint/finding.h"
#include "report/json_value.h"
#include "report/reporter.h"
#include "report/summary.h"

namespace evenhand {

// The shapes that all JSON of our own shares. They are a promise: docs/output.md describes them and
// docs/report.schema.json states them.

// `has_lines` as in FileReport.
Json json_of(const Finding& finding, bool has_lines);

// The same with `suppression`: by what, why, until when, and where that was said.
Json json_of(const SuppressedFinding& suppressed, bool has_lines);

// What `suppressed` of a file is: null unless it was asked for.
Json suppressed_of(const FileReport& file, const ReportOptions& options);

Json json_of(const Summary& summary);

}  // namespace evenhand

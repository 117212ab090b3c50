#pragma once

#include "lint/finding.h"
#include "report/json_value.h"
#include "report/summary.h"

namespace evenhand {

// The shapes that all JSON of our own shares. They are a promise: docs/output.md describes them and
// docs/report.schema.json states them.

// `has_lines` as in FileReport.
Json json_of(const Finding& finding, bool has_lines);

Json json_of(const Summary& summary);

}  // namespace evenhand

#pragma once

#include <vector>

#include "lint/finding.h"
#include "report/json_text.h"
#include "report/reporter.h"
#include "report/summary.h"

namespace evenhand {

// The shapes that all JSON of our own shares. They are a promise: docs/output.md describes them and
// docs/report.schema.json states them.

// Members of an object, which is open. `has_lines` as in FileReport.
void add_members(JsonText& json, const Finding& finding, bool has_lines);

// The same with `suppression`: by what, why, until when, and where that was said.
void add_members(JsonText& json, const SuppressedFinding& suppressed, bool has_lines);

// What was found of a document, and what it is: from `genre` to `suppressed`, which is null unless it was asked for.
void add_members(JsonText& json, const FileReport& file, const ReportOptions& options);

void add_members(JsonText& json, const Summary& summary);

// The value of `errors`: inputs that could not be read, or not whole.
void add_errors(JsonText& json, const std::vector<InputError>& errors);

// The value of `tool`.
void add_tool(JsonText& json, const ReportOptions& options);

}  // namespace evenhand

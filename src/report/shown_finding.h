#pragma once

#include <string>
#include <vector>

#include "lint/finding.h"
#include "report/reporter.h"

namespace evenhand {

// A finding as reports for people list it. Both are borrowed from the report.
struct ShownFinding {
  const Finding* finding;                // Never null.
  const SuppressedFinding* suppression;  // Null: it is not suppressed.
};

// The findings of a file in the order of the text; where the options ask for them, with those that are suppressed.
// `file` must outlive them.
std::vector<ShownFinding> shown_findings(const FileReport& file, const ReportOptions& options);

// Who suppressed it, until when, and why: “by the comment on line 2 until 2027-03-01: the statute's own words”.
std::string words_for_suppression(const SuppressedFinding& suppressed);

}  // namespace evenhand

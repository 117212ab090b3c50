#pragma once

#include <set>

#include "document/genre.h"
#include "lint/finding.h"
#include "report/measure_report.h"

namespace evenhand {

// Stands where words of a document were.
inline constexpr const char* kRedacted = "[redacted]";

// The report without any words of the documents: matched words, sentences, lines, headings, columns and keys in places,
// and replacements, which give the matched words away. What a rule says of itself, places as numbers, and fingerprints
// stay.
Report redacted(Report report);

// The same for one file.
FileReport redacted(FileReport file);

// The same for the measures of one file.
MeasuredFile redacted(MeasuredFile file);

// The report without any words of the documents of these genres; the other documents keep theirs.
Report redacted(Report report, const std::set<Genre>& genres);

}  // namespace evenhand

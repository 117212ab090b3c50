#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/comparison.h"
#include "report/comparison_report.h"

namespace evenhand {

// As programs read it: “too-few”, “alike”, “unclear”, “slight”, “stands”.
std::string_view name_of(Difference::Outcome outcome);

// Whether there is an interval: enough texts, and not all with the same value.
bool has_interval(const Difference& difference);

// One comparison as a row of a table, in words and rounded numbers; what is not known is empty.
struct ShownDifference {
  std::string title;  // With the band: “Texts that promise (rating 3)”.
  std::string unit;   // Behind the title of a mean: “words”; empty for shares, whose numbers say it.
  std::string first;  // “212”, “75 %”
  std::string second;
  std::string difference;  // “+62”, “+50 points”; “0”
  std::string interval;    // “+12 to +110”
  std::string effect;      // “0.61”: Hedges' g or Cohen's h.
  std::string says;        // “holds up”
};

ShownDifference shown(const Comparison& comparison, const ComparisonContext& context, const Difference& difference);

// A heading and what stands below it, one sentence or two each. Group names stand in quotation marks as they were
// declared, for the format to escape.
struct ComparisonStatements {
  std::string_view title;
  std::vector<std::string> sentences;
};

// “Groups by “team”: “core” (40 texts) and “field” (38 texts).”
std::string groups_sentence(const Comparison& comparison, const ComparisonContext& context);

// “1 of 14 differences holds up.”
std::string verdict(const Comparison& comparison);

// What holds up, what is slight, what cannot be said, in this order; without those that have nothing to say.
std::vector<ComparisonStatements> statements(const Comparison& comparison, const ComparisonContext& context);

// How to read the numbers, and what they cannot show. The same for every comparison but for its numbers.
ComparisonStatements caveats(const Comparison& comparison);

// “Difference: “core” less “field”, …”: what the columns of a table of these two groups are.
std::string columns_sentence(const Comparison& comparison, const GroupPair& pair);

// What the words of a pair are, and are not.
std::string words_sentence(const Comparison& comparison);

// “core” and “field”, each in quotation marks.
std::string pair_title(const Comparison& comparison, const GroupPair& pair);

}  // namespace evenhand

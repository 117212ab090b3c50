#pragma once

#include <string>
#include <vector>

#include "app/command_line.h"
#include "base/result.h"
#include "compare/comparison.h"
#include "report/comparison_report.h"

namespace evenhand {

// Where documents, or the records that are documents, declare what a comparison asks of them.
struct DeclaredFields {
  std::string group;               // Empty: --by-pronouns.
  std::string rating = "rating";   // May be in none of them. Empty: it is the group that is called so.
  std::vector<std::string> texts;  // Of records; empty: those that hold prose.
};

// What `compare` was asked for.
struct CompareOptions {
  DeclaredFields fields;
  bool by_pronouns = false;
  ComparisonOptions statistics;
  ComparisonReporter reporter = write_comparison_text;
  bool fails_on_difference = false;
};

// The Error names the option that is missing, or whose value makes no sense. REQUIRES: `line` is one of `compare`, and
// every value is one of its option's choices.
Result<CompareOptions> read_compare_options(const CommandLine& line);

}  // namespace evenhand

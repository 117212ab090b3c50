#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "lint/finding.h"
#include "lint/suppression.h"
#include "rules/source_place.h"

namespace evenhand {

// A suppression that stands beside the documents it is about, since they have no comments, or are not to be touched.
// A finding must fit all that it says.
struct SideSuppression {
  std::string file;                  // A path or glob, from the side file's folder, with `/`.
  std::vector<std::string> rules;    // Rule ids and categories. Empty: all.
  std::string match;                 // The words found, upper and lower case alike. Empty: any.
  std::string fingerprint;           // Empty: any.
  std::string reason;                // May be empty.
  std::optional<std::string> until;  // The last day it holds, “2027-03-01”.
  SourcePlace place;                 // In the side file.
};

// A file of them; docs/suppression.md describes it.
struct SideFile {
  std::string path;  // As it is shown.
  std::vector<SideSuppression> suppressions;
};

// From the text of a YAML file. The Error holds every mistake, one a line, “path:line:column: message”.
Result<SideFile> parse_side_file(std::string_view text, const std::string& path);

// Moves the findings that `side` suppresses to report.suppressed. `name` is how the side file calls the report's file,
// `today` as in SuppressionPolicy. Returns the numbers of the suppressions that did so.
std::set<std::size_t> suppress_aside(const SideFile& side, const std::string& name, const std::string& today,
                                     FileReport& report);

// What came of a side file in a run.
struct SideFileUse {
  std::set<std::size_t> used;     // Suppressions that suppressed something.
  std::set<std::string> checked;  // The files that were searched, as the side file calls them.
  // Whether there is a file of that name.
  std::function<bool(const std::string& name)> is_there;
};

// What is wrong with its suppressions: unknown rules, a day that is over, no reason, nothing suppressed. One whose
// files were not checked is idle only if it names a file that is not there.
std::vector<Complaint> complaints_about(const SideFile& side, const SuppressionPolicy& policy, const SideFileUse& use);

}  // namespace evenhand

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lint/finding.h"
#include "report/report_writer.h"

namespace evenhand {

// What formats that give a finding one line of text and no more say of it: the place in the format's own words, the
// message, what to write instead, and the user's own page on it.
std::string annotation_of(const Finding& finding);

// An input that was not searched, or not in full.
struct InputNotice {
  std::string path;
  std::string message;                 // “not searched: binary”
  Severity severity = Severity::note;  // An error where somebody asked for the file and it could not be read.
};

// Of all that a report carries besides findings: what was skipped, then what failed.
std::vector<InputNotice> input_notices(const Report& report);

// The names under which formats that name a rule for everything have these notices.
inline constexpr const char* kSkippedRule = "evenhand/skipped";
inline constexpr const char* kErrorRule = "evenhand/error";

// One of the two.
const char* rule_of(const InputNotice& notice);

// A writer of formats that are a line for each finding, and one for each notice behind them.
using LineOfFinding = std::string (*)(const Finding& finding, const FileReport& file);
using LineOfNotice = std::string (*)(const InputNotice& notice);
std::unique_ptr<ReportWriter> make_annotation_writer(LineOfFinding of_finding, LineOfNotice of_notice, TakeText take);

}  // namespace evenhand

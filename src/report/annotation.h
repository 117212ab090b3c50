#pragma once

#include <string>
#include <vector>

#include "lint/finding.h"

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

}  // namespace evenhand

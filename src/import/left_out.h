#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rules/source_place.h"

namespace evenhand {

// A thing of another tool's that is not carried over.
struct LeftOut {
  std::string path;  // Of the foreign file, as the user named it.
  SourcePlace place;
  std::string what;    // "the token 'x'"
  std::string why;     // "a look-ahead is not a part of RE2's syntax"
  std::string advice;  // What to do about it, as an order. May be empty.

  friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

// "path:line:column: what: why; advice", in one line.
std::string to_string(const LeftOut& left_out);

// One line for each file that was written, then one for each thing that was left out, by path and place, then how many
// there are of both.
std::string import_report(const std::vector<std::string>& written, std::vector<LeftOut> left_out);

}  // namespace evenhand

#pragma once

#include <string>
#include <string_view>

#include "rules/source_place.h"

namespace evenhand {

// What is wrong in a rule file, in words for its author: what, where, and what to write instead.
struct RuleMistake {
  std::string path;  // As it is shown: the folder that the user named, and the file in it.
  SourcePlace place;
  std::string message;

  friend bool operator==(const RuleMistake&, const RuleMistake&) = default;
  friend auto operator<=>(const RuleMistake&, const RuleMistake&) = default;
};

// "path:line:column: message", the form that editors and terminals make a link of.
std::string to_string(const RuleMistake& mistake);

// 'text': how messages name what stands in a file.
std::string in_quotes(std::string_view text);

}  // namespace evenhand

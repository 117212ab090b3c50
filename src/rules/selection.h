#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "rules/compiled_rules.h"
#include "rules/rule.h"

namespace evenhand {

// A set of rules that has no profile of this name has all its rules on.
inline constexpr std::string_view kDefaultProfile = "default";

// What the user asked for, on top of a profile.
struct SelectionRequest {
  std::string profile{kDefaultProfile};
  std::vector<std::string> select;  // Rule ids, categories or tags: only these. Empty: what the profile selects.
  std::vector<std::string> enable;  // Rule ids, categories or tags: these too, though they be opt-in.
  std::vector<std::string> ignore;  // Rule ids, categories or tags, taken away last.
  std::optional<Confidence> min_confidence;  // Where absent: the profile's, or, with `select`, none.
};

// Which rules are on, and how severe each is, after profile and request.
struct Selection {
  std::vector<Severities> severity;  // By rule index; off in every genre for a rule that is not selected.
  std::vector<std::pair<std::string, Genre>> genres;  // The profile's globs.
};

// Every rule as its own file says; for tests of rules.
Selection select_all(const CompiledRules& rules);

// The Error names a profile, rule, category or tag that does not exist, with the nearest one that does.
Result<Selection> select_rules(const CompiledRules& rules, const SelectionRequest& request);

}  // namespace evenhand

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "rules/allowed_term.h"
#include "rules/compiled_rules.h"
#include "rules/rule.h"
#include "rules/rule_names.h"

namespace evenhand {

// What the user settles of a rule, or of all rules of a category or tag.
struct RuleWish {
  std::string name;                    // Rule id, category or tag.
  bool on = false;                     // Also where it is opt-in. Of one rule: also where the profile leaves it out.
  std::optional<Severities> severity;  // Nothing: as the rule says.
};

// What the user asked for, on top of a profile.
struct SelectionRequest {
  std::string profile{kDefaultProfile};
  std::vector<RuleWish> rules;  // In any order: what is said of one rule counts more than what is said of its category,
                                // and that more than what is said of a tag.
  std::vector<std::string>
      places;  // Profiles whose own severities lie over the profile's; of several, the most severe.
  std::vector<std::pair<std::string, std::string>> stance;  // Over the profile's.
  std::vector<std::string> select;  // Rule ids, categories or tags: only these. Empty: what the profile selects.
  std::vector<std::string> enable;  // Rule ids, categories or tags: these too, though they be opt-in.
  std::vector<std::string> ignore;  // Rule ids, categories or tags, taken away last.
  std::optional<Confidence> min_confidence;  // Where absent: the profile's, or, with `select`, none.
};

// Which rules are on, and how severe each is, after profile and request.
struct Selection {
  std::vector<Severities> severity;  // By rule index; off in every genre for a rule that is not selected.
  std::vector<std::pair<std::string, Genre>> genres;  // The profile's globs.

  // What the user has besides; select_rules() leaves both empty.
  std::vector<AllowedTerm> allowed;
  std::vector<std::string> links;  // By rule index: a page of one's own, or empty.
};

// Every rule as its own file says; for tests of rules.
Selection select_all(const CompiledRules& rules);

// The Error names a profile, rule, category or tag that does not exist, with the nearest one that does.
Result<Selection> select_rules(const CompiledRules& rules, const SelectionRequest& request);

}  // namespace evenhand

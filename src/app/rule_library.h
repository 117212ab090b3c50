#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/exit_code.h"
#include "app/options.h"
#include "rules/rule.h"
#include "rules/rule_source.h"

namespace evenhand {

// The rules as their files say them, for the commands that show or try them.
struct RuleLibrary {
  std::vector<RuleSource> sources;
  RuleSet rules;
};

// Nothing where they cannot be read; then the user has been told why.
std::optional<RuleLibrary> open_library(const RuleOptions& options);

// The rule of that id, or the only one whose second half it is; null where there is none. Into `rules`.
const Rule* find_rule(const RuleSet& rules, const std::string& name);

// Null where there is none. Into `rules`.
const Category* find_category(const RuleSet& rules, const std::string& name);

// Tells the user that there is no rule or category of that name, and the nearest that there is.
ExitCode complain_of_unknown(const std::string& name, const RuleSet& rules);

}  // namespace evenhand

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
  Config config;  // Of the working folder, with what the command line says.
};

// The rules that hold in the working folder. Nothing where they or its configuration cannot be read; then the user has
// been told why.
std::optional<RuleLibrary> open_library(const Options& options);

// The rule of that id, or the only one whose second half it is; null where there is none. Into `rules`.
const Rule* find_rule(const RuleSet& rules, const std::string& name);

// The configuration's own page on a rule; may be empty.
std::string link_for(const Rule& rule, const Config& config);

// Null where there is none. Into `rules`.
const Category* find_category(const RuleSet& rules, const std::string& name);

// Tells the user that there is no rule or category of that name, and the nearest that there is.
ExitCode complain_of_unknown(const std::string& name, const RuleSet& rules);

}  // namespace evenhand

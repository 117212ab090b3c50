#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "config/config.h"
#include "rules/compiled_rules.h"
#include "rules/selection.h"

namespace evenhand {

// What a configuration asks of the rules. `flags` holds what only the command line can say: select and ignore.
SelectionRequest selection_request(const Config& config, SelectionRequest flags);

// The terms and names that it allows. `forms_of` is asked for the forms of words that are allowed in all of them.
// REQUIRES for this and the next: find_unknown_name() finds nothing.
std::vector<AllowedTerm> allowed_terms(const Config& config, const CompiledRules& rules, const FormsOf& forms_of);

// Its own page on what has these names, the last of which counts most: tags, a category, a rule id. May be empty.
std::string link_for(const Config& config, const std::vector<std::string_view>& names);

// The same for each rule, by rule index; no entries where it has no pages at all.
std::vector<std::string> links_by_rule(const Config& config, const CompiledRules& rules);

// The first name in the configuration that is that of no rule, category, tag, profile or stance; the Error says where
// it stands and which name is near.
std::optional<Error> find_unknown_name(const Config& config, const CompiledRules& rules);

}  // namespace evenhand

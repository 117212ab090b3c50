#pragma once

#include <optional>

#include "base/result.h"
#include "config/config.h"
#include "rules/compiled_rules.h"
#include "rules/selection.h"

namespace evenhand {

// What a configuration asks of the rules. `flags` holds what only the command line can say: select and ignore.
SelectionRequest selection_request(const Config& config, SelectionRequest flags);

// The first name in the configuration that is that of no rule, category or tag; the Error says where it stands and
// which name is near.
std::optional<Error> find_unknown_rule(const Config& config, const CompiledRules& rules);

}  // namespace evenhand

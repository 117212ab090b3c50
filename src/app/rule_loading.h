#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/options.h"
#include "base/result.h"
#include "config/config.h"
#include "rules/compiled_rules.h"
#include "rules/english.h"
#include "rules/rule.h"
#include "rules/rule_source.h"

namespace evenhand {

// A compiled table and the bytes it lives in.
struct RuleBook {
  std::shared_ptr<const void> bytes;  // Whatever owns them. Null for the table inside the program.
  CompiledRules rules;                // Borrows them.
};

// The rules of a configuration that the command line's lies over. `given` says only whether the built-in ones count.
RuleOptions rule_options(const Config& config, const RuleOptions& given);

// The rules to check with. The built-in ones are ready; others are compiled, or taken from a cache where the same files
// were compiled before. The Error holds every mistake in the rule files, one a line, "path:line:column: message".
Result<RuleBook> open_rules(const RuleOptions& options);

// The texts of the rule files that `options` name, the built-in ones among them.
Result<std::vector<RuleSource>> rule_sources(const RuleOptions& options);

// What these files say. The same Error as open_rules().
Result<RuleSet> read_rules(const std::vector<RuleSource>& sources);

// The English that rules are compiled with.
Result<English> read_builtin_english();

}  // namespace evenhand

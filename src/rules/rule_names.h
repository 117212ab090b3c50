#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rules/compiled_rules.h"

// The names that a user may say: of rules (that of one, of its category, or a tag), profiles and stances.

namespace evenhand {

// A set of rules that has no profile of this name has all its rules on.
inline constexpr std::string_view kDefaultProfile = "default";

// How many rules a name may mean: the fewer, the more it counts.
enum class NameBreadth : std::uint8_t { tag, category, rule };

// The rules of that name, by index. Empty: there is no such rule, category or tag.
std::vector<std::size_t> rules_named(const CompiledRules& rules, std::string_view name);

// REQUIRES: `rule` is one of rules_named(rules, name).
NameBreadth breadth_of(const CompiledRules& rules, std::size_t rule, std::string_view name);

// Says that there is no rule, category or tag of that name, with the nearest that there is.
Error unknown_rule_name(const CompiledRules& rules, std::string_view name);

// Nothing where `name` is that of a rule, category or tag; else the Error above.
std::optional<Error> check_selector(const CompiledRules& rules, std::string_view name);

// The same of a profile (every set of rules has the default one), and of an option of `stance` and its value.
std::optional<Error> check_profile(const CompiledRules& rules, std::string_view name);
std::optional<Error> check_stance(const CompiledRules& rules, std::string_view option, std::string_view value);

// "there is no profile 'x'; did you mean 'y'?"
Error unknown_name_error(std::string_view what, std::string_view name, const std::vector<std::string>& known);

}  // namespace evenhand

#include "rules/rule_names.h"

#include <algorithm>

#include "rules/edit_distance.h"

namespace evenhand {

std::vector<std::size_t> rules_named(const CompiledRules& rules, std::string_view name) {
  std::vector<std::size_t> meant;
  const auto all = rules.table().rules;
  for (std::size_t rule = 0; rule < all.size(); ++rule) {
    const std::vector<std::string_view> tags = rules.texts(all[rule].tags);
    const bool is_tagged = std::find(tags.begin(), tags.end(), name) != tags.end();
    if (rules.text(all[rule].id) == name || rules.text(all[rule].category) == name || is_tagged) meant.push_back(rule);
  }
  return meant;
}

NameBreadth breadth_of(const CompiledRules& rules, std::size_t rule, std::string_view name) {
  const RuleRecord& record = rules.table().rules[rule];
  if (rules.text(record.id) == name) return NameBreadth::rule;
  return rules.text(record.category) == name ? NameBreadth::category : NameBreadth::tag;
}

Error unknown_rule_name(const CompiledRules& rules, std::string_view name) {
  std::vector<std::string> known;
  for (const RuleRecord& rule : rules.table().rules) {
    known.emplace_back(rules.text(rule.id));
    known.emplace_back(rules.text(rule.category));
    for (const std::string_view tag : rules.texts(rule.tags)) known.emplace_back(tag);
  }
  return unknown_name_error("rule, category or tag", name, known);
}

std::optional<Error> check_selector(const CompiledRules& rules, std::string_view name) {
  if (!rules_named(rules, name).empty()) return std::nullopt;
  return unknown_rule_name(rules, name);
}

std::optional<Error> check_profile(const CompiledRules& rules, std::string_view name) {
  std::vector<std::string> known;
  for (const ProfileRecord& profile : rules.table().profiles) known.emplace_back(rules.text(profile.name));
  if (name == kDefaultProfile || std::find(known.begin(), known.end(), name) != known.end()) return std::nullopt;
  return unknown_name_error("profile", name, known);
}

std::optional<Error> check_stance(const CompiledRules& rules, std::string_view option, std::string_view value) {
  std::vector<std::string> options;
  std::vector<std::string> values;
  for (const PairRecord& pair : rules.table().pairs) {
    options.emplace_back(rules.text(pair.first));
    if (options.back() == option) values.emplace_back(rules.text(pair.second));
  }
  if (values.empty()) return unknown_name_error("option of stance", option, options);
  if (std::find(values.begin(), values.end(), value) != values.end()) return std::nullopt;
  return unknown_name_error("value of '" + std::string(option) + "'", value, values);
}

Error unknown_name_error(std::string_view what, std::string_view name, const std::vector<std::string>& known) {
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  return Error{"there is no " + std::string(what) + " '" + std::string(name) + "'" + did_you_mean(name, candidates)};
}

}  // namespace evenhand

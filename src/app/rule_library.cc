#include "app/rule_library.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/config_finder.h"
#include "app/rule_loading.h"
#include "app/terminal.h"
#include "config/rule_wishes.h"
#include "rules/edit_distance.h"

namespace evenhand {
namespace {

template <typename Item>
const Item* find_by_id(const std::vector<Item>& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

std::optional<RuleLibrary> open_library(const Options& options) {
  ConfigFinder finder(options.config);
  const auto here = finder.find_for("-");
  if (!here) {
    print_error(here.error().message + "\n");
    return std::nullopt;
  }
  Config config = overlay((*here)->config, options.config.given);
  Result<std::vector<RuleSource>> sources = rule_sources(rule_options(config, options.rules));
  if (!sources) {
    complain(sources.error().message);
    return std::nullopt;
  }
  Result<RuleSet> rules = read_rules(*sources);
  if (!rules) {
    print_error(rules.error().message + "\n");
    return std::nullopt;
  }
  return RuleLibrary{*std::move(sources), *std::move(rules), std::move(config)};
}

const Rule* find_rule(const RuleSet& rules, const std::string& name) {
  if (const Rule* const rule = find_by_id(rules.rules, name)) return rule;
  const Rule* found = nullptr;
  for (const Rule& rule : rules.rules) {
    if (!rule.id.ends_with("/" + name)) continue;
    if (found != nullptr) return nullptr;
    found = &rule;
  }
  return found;
}

std::string link_for(const Rule& rule, const Config& config) {
  std::vector<std::string_view> names(rule.tags.begin(), rule.tags.end());
  names.push_back(rule.category);
  names.push_back(rule.id);
  return link_for(config, names);
}

const Category* find_category(const RuleSet& rules, const std::string& name) {
  return find_by_id(rules.categories, name);
}

ExitCode complain_of_unknown(const std::string& name, const RuleSet& rules) {
  std::vector<std::string_view> known;
  for (const Category& category : rules.categories) known.push_back(category.id);
  for (const Rule& rule : rules.rules) known.push_back(rule.id);
  for (const Rule& rule : rules.rules) known.push_back(std::string_view(rule.id).substr(rule.id.find('/') + 1));
  complain("there is no rule or category '" + name + "'" + did_you_mean(name, known) +
           "; `evenhand rules list` shows all");
  return ExitCode::failed;
}

}  // namespace evenhand

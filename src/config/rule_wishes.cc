#include "config/rule_wishes.h"

#include <utility>

#include "rules/rule_names.h"

namespace evenhand {
namespace {

// A file's name without folders and ending; of a name, the name.
std::string profile_name(const std::string& profile) {
  const std::size_t slash = profile.rfind('/');
  const std::string name = slash == std::string::npos ? profile : profile.substr(slash + 1);
  constexpr std::string_view kEnding = ".yaml";
  return name.ends_with(kEnding) ? name.substr(0, name.size() - kEnding.size()) : name;
}

}  // namespace

SelectionRequest selection_request(const Config& config, SelectionRequest flags) {
  SelectionRequest request = std::move(flags);
  if (config.profile) request.profile = profile_name(config.profile->value);
  for (const auto& [name, setting] : config.rules) {
    if (setting.value.on || setting.value.severity)
      request.rules.push_back({name, setting.value.on, setting.value.severity});
  }
  if (config.legal) request.places = config.legal->value;
  for (const auto& [option, value] : config.stance) request.stance.emplace_back(option, value.value);
  for (const auto& name : config.enable) request.enable.push_back(name.value);
  if (config.min_confidence) request.min_confidence = config.min_confidence->value;
  return request;
}

std::vector<AllowedTerm> allowed_terms(const Config& config, const CompiledRules& rules, const FormsOf& forms_of) {
  std::vector<AllowedTerm> terms;
  for (const auto& said : config.allow) {
    AllowedTerm term = allowed_term(said.value.words, AllowedTerm::Spelling::folded, forms_of);
    if (!said.value.rules.empty()) term.rules.resize(rules.rule_count());
    for (const std::string& name : said.value.rules) {
      for (const std::size_t rule : rules_named(rules, name)) term.rules[rule] = true;
    }
    terms.push_back(std::move(term));
  }
  for (const auto& said : config.names)
    terms.push_back(allowed_term(said.value.words, AllowedTerm::Spelling::as_written, forms_of));
  return terms;
}

std::string link_for(const Config& config, const std::vector<std::string_view>& names) {
  for (auto name = names.rbegin(); name != names.rend(); ++name) {
    if (const auto found = config.links.find(std::string(*name)); found != config.links.end())
      return found->second.value;
  }
  const auto others = config.links.find(std::string(kElse));
  return others == config.links.end() ? std::string() : others->second.value;
}

std::vector<std::string> links_by_rule(const Config& config, const CompiledRules& rules) {
  if (config.links.empty()) return {};
  std::vector<std::string> links;
  for (const RuleRecord& rule : rules.table().rules) {
    std::vector<std::string_view> names = rules.texts(rule.tags);
    names.push_back(rules.text(rule.category));
    names.push_back(rules.text(rule.id));
    links.push_back(link_for(config, names));
  }
  return links;
}

std::optional<Error> find_unknown_name(const Config& config, const CompiledRules& rules) {
  std::optional<Error> first;
  const auto note = [&](const std::string& origin, const std::optional<Error>& error) {
    if (error && !first) first = Error{origin + ": " + error->message};
  };
  const auto check = [&](const std::string& name, const std::string& origin) {
    note(origin, check_selector(rules, name));
  };
  if (config.profile) note(config.profile->origin, check_profile(rules, profile_name(config.profile->value)));
  if (config.legal) {
    for (const std::string& place : config.legal->value) note(config.legal->origin, check_profile(rules, place));
  }
  for (const auto& [name, setting] : config.rules) check(name, setting.origin);
  for (const auto& name : config.enable) check(name.value, name.origin);
  for (const auto& [option, value] : config.stance) note(value.origin, check_stance(rules, option, value.value));
  for (const auto& term : config.allow) {
    for (const std::string& name : term.value.rules) check(name, term.origin);
  }
  for (const auto& [name, link] : config.links) {
    if (name != kElse) check(name, link.origin);
  }
  return first;
}

}  // namespace evenhand

#include "import/alex_profile.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "rules/rule_mistake.h"
#include "rules/selection.h"

namespace evenhand {
namespace {

// "generic-pronoun: they" turns on the rules that ask for they where “he or she” stands.
const std::pair<std::string, std::string> kNoBinary = {"generic-pronoun", "they"};

// For each rule that is chosen, the ids that chose it.
using Choices = std::map<std::string, std::set<std::string>>;

Choices choose(const std::vector<AlexConfiguration::Id>& ids, const WordFinder& finder, const std::string& path,
               std::vector<LeftOut>& left_out) {
  Choices choices;
  for (const AlexConfiguration::Id& id : ids) {
    std::string words = ascii_lower_case(id.text);
    std::replace(words.begin(), words.end(), '-', ' ');
    const std::set<std::string> found = finder.rules_about(words);
    for (const std::string& rule : found) choices[rule].insert(id.text);
    if (!found.empty()) continue;
    left_out.push_back({path, id.place, "the id " + in_quotes(id.text),
                        "no rule is about these words, so there is nothing to choose", ""});
  }
  return choices;
}

// A list of rules, each with the ids that led to it.
std::string list_of(std::string_view key, const Choices& choices) {
  std::string text;
  for (const auto& [rule, ids] : choices) {
    std::string words;
    for (const std::string& id : ids) words += (words.empty() ? "" : ", ") + id;
    std::replace_if(
        words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    text += "  - " + rule + "  # " + words + "\n";
  }
  return text.empty() ? text : std::string(key) + ":\n" + text;
}

bool has_stance(const RuleSet& rules) {
  return std::any_of(rules.rules.begin(), rules.rules.end(), [](const Rule& rule) {
    return std::find(rule.stance.begin(), rule.stance.end(), kNoBinary) != rule.stance.end();
  });
}

Choices only_opt_in(const Choices& choices, const RuleSet& rules) {
  Choices result;
  for (const Rule& rule : rules.rules) {
    const auto chosen = choices.find(rule.id);
    if (rule.opt_in && chosen != choices.end()) result.insert(*chosen);
  }
  return result;
}

}  // namespace

std::optional<RuleSource> alex_profile(const AlexConfiguration& configuration, const ForeignFile& file,
                                       const RuleSet& rules, const WordFinder& finder, std::vector<LeftOut>& left_out) {
  const Choices ignored = choose(configuration.allowed, finder, file.path, left_out);
  const Choices selected = choose(configuration.denied, finder, file.path, left_out);
  const bool stance = configuration.no_binary && has_stance(rules);
  if (configuration.no_binary && !stance) {
    left_out.push_back({file.path, *configuration.no_binary, "noBinary",
                        "no rule has the stance 'generic-pronoun: they'", "import with the built-in rules"});
  }
  // A profile that selects nothing would select everything.
  if (ignored.empty() && selected.empty() && (!stance || !configuration.denied.empty())) return std::nullopt;
  std::string text = "title: What alex was told to allow and to deny\n";
  const bool has_default = std::any_of(rules.profiles.begin(), rules.profiles.end(),
                                       [](const Profile& profile) { return profile.name == kDefaultProfile; });
  if (has_default) text += "extends: default\n";
  text += list_of("select", selected) + list_of("enable", only_opt_in(selected, rules)) + list_of("ignore", ignored);
  if (stance) text += "stance: {" + kNoBinary.first + ": " + kNoBinary.second + "}\n";
  return RuleSource{"profiles/alex.yaml", std::move(text), ""};
}

}  // namespace evenhand

#include "report/rule_list.h"

#include <algorithm>
#include <cstddef>

#include "report/json_value.h"

namespace evenhand {
namespace {

Json json_of(const Severities& severities) {
  Json result = Json::object();
  for (std::size_t i = 0; i < kGenreCount; ++i) result[std::string(kGenreNames[i])] = name_of(severities[i]);
  return result;
}

Json json_of(const Rule& rule) {
  return {{"id", rule.id},
          {"category", rule.category},
          {"title", rule.title},
          {"kind", "phrase"},
          {"confidence", name_of(rule.confidence)},
          {"severity", json_of(rule.severity)},
          {"opt-in", rule.opt_in},
          {"patterns", rule.patterns.size() + rule.replacements.size()},
          {"examples", {{"flag", rule.flag_examples.size()}, {"pass", rule.pass_examples.size()}}}};
}

}  // namespace

std::string rule_list_text(const RuleSet& rules) {
  std::size_t width = 0;
  for (const Rule& rule : rules.rules) width = std::max(width, rule.id.size());
  std::string text;
  for (const Rule& rule : rules.rules)
    text += rule.id + std::string(width + 2 - rule.id.size(), ' ') + rule.title + "\n";
  return text;
}

std::string rule_list_json(const RuleSet& rules) {
  Json list = Json::array();
  for (const Rule& rule : rules.rules) list.push_back(json_of(rule));
  const Json document = {{"rules", std::move(list)}};
  return to_text(document) + "\n";
}

}  // namespace evenhand

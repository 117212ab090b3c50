#include "config/rule_setting_file.h"

#include <array>

#include "config/said.h"

namespace evenhand {
namespace {

constexpr std::array<std::string_view, 5> kStates = {"off", "note", "warning", "error", "on"};
constexpr std::size_t kOn = 4;

void read_state(const YamlNode& node, RuleSetting& setting, FileNotes& notes) {
  const auto state = read_choice(node, kStates, "severity", notes);
  if (!state) return;
  setting.on = *state != 0;
  if (*state == kOn) return;
  setting.severity.emplace();
  setting.severity->fill(static_cast<Severity>(*state));
}

void read_severity(const YamlNode& node, RuleSetting& setting, FileNotes& notes) {
  if (node.kind != YamlNode::Kind::map) return read_state(node, setting, notes);
  setting.on = true;
  setting.severity = read_severities(node, notes);
}

constexpr std::array<Key<RuleSetting>, 1> kSettingKeys = {{{"severity", read_severity}}};

}  // namespace

std::map<std::string, Said<RuleSetting>> read_rule_settings(const YamlNode& map, FileNotes& notes) {
  std::map<std::string, Said<RuleSetting>> settings;
  if (!is_map(map, notes)) return settings;
  for (const YamlEntry& entry : map.entries) {
    RuleSetting setting;
    if (entry.value.kind == YamlNode::Kind::nothing) {
      notes.add_mistake(entry.key.place,
                        in_quotes(entry.key.text) + " has no value; off, on or a severity can stand there");
    } else if (entry.value.kind == YamlNode::Kind::map) {
      read_map(entry.value, kSettingKeys, setting, notes);
    } else {
      read_state(entry.value, setting, notes);
    }
    settings[read_text(entry.key, notes)] = said(std::move(setting), entry.key, notes);
  }
  return settings;
}

}  // namespace evenhand

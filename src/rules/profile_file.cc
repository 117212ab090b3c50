#include <array>

#include "rules/node_reader.h"
#include "rules/rule_reader.h"
#include "rules/text_key.h"

namespace evenhand {
namespace {

std::string read_selector(const YamlNode& node, FileNotes& notes) {
  std::string name = read_text(node, notes);
  if (!name.empty()) notes.add_reference({Reference::Kind::selector, name, place_in(node, 0)});
  return name;
}

std::vector<std::string> read_selectors(const YamlNode& list, FileNotes& notes) {
  std::vector<std::string> selectors;
  for (const YamlNode& item : items_of(list, notes)) {
    if (std::string name = read_selector(item, notes); !name.empty()) selectors.push_back(std::move(name));
  }
  return selectors;
}

void read_extends(const YamlNode& node, Profile& profile, FileNotes& notes) {
  profile.extends = read_text(node, notes);
  if (!profile.extends.empty()) notes.add_reference({Reference::Kind::profile, profile.extends, place_in(node, 0)});
}

void read_severity(const YamlNode& map, Profile& profile, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    std::string name = read_selector(entry.key, notes);
    const auto severity = read_choice(entry.value, kSeverityNames, "severity", notes);
    if (!name.empty() && severity) profile.severity.emplace_back(std::move(name), static_cast<Severity>(*severity));
  }
}

void read_stance(const YamlNode& map, Profile& profile, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    std::string option = read_text(entry.key, notes);
    std::string value = read_text(entry.value, notes);
    if (option.empty() || value.empty()) continue;
    notes.add_reference({Reference::Kind::stance, option, entry.key.place});
    notes.add_reference({Reference::Kind::stance_value, option + ": " + value, entry.value.place});
    profile.stance.emplace_back(std::move(option), std::move(value));
  }
}

void read_genres(const YamlNode& map, Profile& profile, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    std::string glob = read_text(entry.key, notes);
    const auto genre = read_choice(entry.value, kGenreNames, "genre", notes);
    if (!glob.empty() && genre) profile.genres.emplace_back(std::move(glob), static_cast<Genre>(*genre));
  }
}

constexpr std::array<Key<Profile>, 9> kProfileKeys = {{
    {"title", text_key<&Profile::title>, true},
    {"extends", read_extends},
    {"select", [](const YamlNode& node, Profile& profile, FileNotes& n) { profile.select = read_selectors(node, n); }},
    {"enable", [](const YamlNode& node, Profile& profile, FileNotes& n) { profile.enable = read_selectors(node, n); }},
    {"ignore", [](const YamlNode& node, Profile& profile, FileNotes& n) { profile.ignore = read_selectors(node, n); }},
    {"severity", read_severity},
    {"stance", read_stance},
    {"genres", read_genres},
    {"min-confidence",
     [](const YamlNode& node, Profile& profile, FileNotes& notes) {
       profile.min_confidence = read_confidence(node, notes).value_or(Confidence::low);
     }},
}};

}  // namespace

void read_profile(const YamlNode& file, Profile& profile, FileNotes& notes) {
  read_map(file, kProfileKeys, profile, notes);
}

}  // namespace evenhand

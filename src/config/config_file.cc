#include "config/config_file.h"

#include <array>

#include "config/rule_setting_file.h"
#include "config/said.h"
#include "rules/rule_reader.h"

namespace evenhand {
namespace {

using Notes = FileNotes;
constexpr std::array<std::string_view, 3> kPlaces = {"us", "uk", "eu"};

void read_extends(const YamlNode& node, ConfigFile& file, Notes& notes) { file.extends = read_said_texts(node, notes); }

void read_profile(const YamlNode& node, ConfigFile& file, Notes& notes) {
  file.config.profile = said(read_text(node, notes), node, notes);
}

template <std::vector<Said<std::string>> Config::* list>
void read_list(const YamlNode& node, ConfigFile& file, Notes& notes) {
  file.config.*list = read_said_texts(node, notes);
}

template <std::map<std::string, Said<std::string>> Config::* map>
void read_text_map(const YamlNode& node, ConfigFile& file, Notes& notes) {
  if (!is_map(node, notes)) return;
  for (const YamlEntry& entry : node.entries) {
    (file.config.*map)[read_text(entry.key, notes)] = said(read_text(entry.value, notes), entry.key, notes);
  }
}

void read_links(const YamlNode& node, ConfigFile& file, Notes& notes) {
  read_text_map<&Config::links>(node, file, notes);
  if (node.kind != YamlNode::Kind::map) return;
  for (const YamlEntry& entry : node.entries) {
    const std::string& link = entry.value.text;
    if (entry.value.kind != YamlNode::Kind::scalar || link.starts_with("https://") || link.starts_with("http://"))
      continue;
    notes.add_mistake(entry.value.place, "an address must stand here, https://…, not " + in_quotes(link));
  }
}

void read_genres(const YamlNode& node, ConfigFile& file, Notes& notes) {
  if (!is_map(node, notes)) return;
  for (const YamlEntry& entry : node.entries) {
    std::string glob = read_text(entry.key, notes);
    const auto genre = read_choice(entry.value, kGenreNames, "genre", notes);
    if (!genre) continue;
    file.config.genres.push_back(said(std::pair(std::move(glob), static_cast<Genre>(*genre)), entry.key, notes));
  }
}

void read_min_confidence(const YamlNode& node, ConfigFile& file, Notes& notes) {
  if (const auto confidence = read_confidence(node, notes)) {
    file.config.min_confidence = said(*confidence, node, notes);
  }
}

void read_show(const YamlNode& node, ConfigFile& file, Notes& notes) {
  // Not `off`: it would show everything, and reads as if it showed nothing.
  constexpr std::span<const std::string_view> kShown(kSeverityNames.begin() + 1, kSeverityNames.end());
  const auto least = read_choice(node, kShown, "severity", notes);
  if (least) file.config.show = said(static_cast<Severity>(*least + 1), node, notes);
}

void read_fail_on(const YamlNode& node, ConfigFile& file, Notes& notes) {
  const auto least = read_choice(node, kFailOnNames, "severity", notes);
  if (least) file.config.fail_on = said(static_cast<FailOn>(*least), node, notes);
}

void read_legal(const YamlNode& node, ConfigFile& file, Notes& notes) {
  std::vector<std::string> places;
  const bool is_none = node.kind == YamlNode::Kind::scalar && node.text == "none";
  if (!is_none) {
    for (const YamlNode& item : items_or_one(node, notes)) {
      if (const auto place = read_choice(item, kPlaces, "place", notes)) places.emplace_back(kPlaces[*place]);
    }
  }
  file.config.legal = said(std::move(places), node, notes);
}

constexpr std::array<Key<ConfigFile>, 15> kKeys = {{
    {"extends", read_extends},
    {"profile", read_profile},
    {"rules",
     [](const YamlNode& node, ConfigFile& file, Notes& n) { file.config.rules = read_rule_settings(node, n); }},
    {"enable", read_list<&Config::enable>},
    {"stance", read_text_map<&Config::stance>},
    {"min-confidence", read_min_confidence},
    {"rule-folders", read_list<&Config::rule_folders>},
    {"genres", read_genres},
    {"include", read_list<&Config::include>},
    {"exclude", read_list<&Config::exclude>},
    {"allow", read_list<&Config::allow>},
    {"show", read_show},
    {"fail-on", read_fail_on},
    {"legal", read_legal},
    {"links", read_links},
}};

// Blank lines and comments.
bool says_nothing(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(" \r\n"), text.size()));
    if (text.empty()) return true;
    if (text.front() != '#') return false;
    text.remove_prefix(std::min(text.find('\n'), text.size()));
  }
}

}  // namespace

ConfigFile read_config(std::string_view text, FileNotes& notes) {
  if (says_nothing(text)) return {};
  const std::optional<YamlNode> tree = parse_yaml(text, notes);
  return tree ? read_config(*tree, notes) : ConfigFile{};
}

ConfigFile read_config(const YamlNode& tree, FileNotes& notes) {
  ConfigFile file;
  read_map(tree, kKeys, file, notes);
  return file;
}

}  // namespace evenhand

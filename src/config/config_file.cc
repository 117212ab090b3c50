#include "config/config_file.h"

#include <array>
#include <span>
#include <string>
#include <vector>

#include "config/allowance_file.h"
#include "config/pyproject_file.h"
#include "config/rule_setting_file.h"
#include "config/said.h"
#include "rules/rule_reader.h"

namespace evenhand {
namespace {

using Notes = FileNotes;

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

void read_legal(const YamlNode& node, ConfigFile& file, Notes& notes) {
  constexpr std::string_view kNone = "none";
  std::vector<std::string> places;
  const bool is_none = node.kind == YamlNode::Kind::scalar && node.text == kNone;
  std::vector<std::string_view> known(kLegalPlaces.begin(), kLegalPlaces.end());
  if (node.kind != YamlNode::Kind::sequence) known.insert(known.begin(), kNone);
  for (const YamlNode& item : is_none ? std::span<const YamlNode>() : items_or_one(node, notes)) {
    if (const auto place = read_choice(item, known, "place", notes)) places.emplace_back(known[*place]);
  }
  file.config.legal = said(std::move(places), node, notes);
}

// Reports make links of them, so they must be addresses that a browser opens.
bool is_address(std::string_view text) {
  const std::string_view scheme = text.starts_with("https://") ? "https://" : "http://";
  return text.starts_with(scheme) && text.size() > scheme.size() && text.find_first_of(" \t\n\"<>") == text.npos;
}

void read_links(const YamlNode& node, ConfigFile& file, Notes& notes) {
  if (!is_map(node, notes)) return;
  for (const YamlEntry& entry : node.entries) {
    std::string name = read_text(entry.key, notes);
    std::string link = read_text(entry.value, notes);
    if (!link.empty() && !is_address(link))
      notes.add_mistake(entry.value.place, in_quotes(link) + " is no address that begins with https:// or http://");
    file.config.links[std::move(name)] = said(std::move(link), entry.key, notes);
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

void read_baseline(const YamlNode& node, ConfigFile& file, Notes& notes) {
  file.config.baseline = said(read_text(node, notes), node, notes);
}

void read_report_unused(const YamlNode& node, ConfigFile& file, Notes& notes) {
  const auto severity = read_choice(node, kSeverityNames, "severity", notes);
  if (severity) file.config.report_unused = said(static_cast<Severity>(*severity), node, notes);
}

void read_require_reasons(const YamlNode& node, ConfigFile& file, Notes& notes) {
  if (const auto required = read_truth(node, notes)) file.config.require_reasons = said(*required, node, notes);
}

void read_suppression_file(const YamlNode& node, ConfigFile& file, Notes& notes) {
  file.config.suppression_file = said(read_text(node, notes), node, notes);
}

void read_suppressions_of(const YamlNode& node, ConfigFile& file, Notes& notes) {
  for (const YamlNode& item : items_or_one(node, notes)) {
    const auto linter = read_choice(item, kForeignLinterNames, "linter", notes);
    if (linter) file.config.suppressions_of.push_back(said(static_cast<ForeignLinter>(*linter), item, notes));
  }
}

constexpr std::array<Key<ConfigFile>, 21> kKeys = {{
    {"extends", read_extends},
    {"profile", read_profile},
    {"legal", read_legal},
    {"rules",
     [](const YamlNode& node, ConfigFile& file, Notes& n) { file.config.rules = read_rule_settings(node, n); }},
    {"enable", read_list<&Config::enable>},
    {"stance", read_text_map<&Config::stance>},
    {"min-confidence", read_min_confidence},
    {"allow",
     [](const YamlNode& node, ConfigFile& file, Notes& n) { file.config.allow = read_allowed_terms(node, n); }},
    {"names", [](const YamlNode& node, ConfigFile& file, Notes& n) { file.config.names = read_names(node, n); }},
    {"links", read_links},
    {"rule-folders", read_list<&Config::rule_folders>},
    {"genres", read_genres},
    {"include", read_list<&Config::include>},
    {"exclude", read_list<&Config::exclude>},
    {"show", read_show},
    {"fail-on", read_fail_on},
    {"baseline", read_baseline},
    {"report-unused", read_report_unused},
    {"require-reasons", read_require_reasons},
    {"suppression-file", read_suppression_file},
    {"suppressions-of", read_suppressions_of},
}};

ConfigFile read_tree(const YamlNode& tree, FileNotes& notes) {
  ConfigFile file;
  read_map(tree, kKeys, file, notes);
  return file;
}

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
  return tree ? read_tree(*tree, notes) : ConfigFile{};
}

std::optional<ConfigFile> read_pyproject(std::string_view text, FileNotes& notes) {
  const std::optional<YamlNode> table = read_tool_table(text, notes);
  if (!table) return std::nullopt;
  return read_tree(*table, notes);
}

}  // namespace evenhand

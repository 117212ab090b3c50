#include "import/alex.h"

#include "import/foreign_yaml.h"

namespace evenhand {
namespace {

std::vector<AlexConfiguration::Id> ids_of(ForeignYaml& yaml, const YamlNode& map, std::string_view key) {
  std::vector<AlexConfiguration::Id> ids;
  for (const YamlNode* const node : yaml.scalars(map, key)) ids.push_back({node->text, node->place});
  return ids;
}

// The configuration itself; in a package.json it is one key of many.
const YamlNode* configuration_in(const YamlNode& root, const ForeignFile& file) {
  if (root.kind != YamlNode::Kind::map) return nullptr;
  const YamlNode* const inside = ForeignYaml::find(root, "alexConfig");
  if (inside != nullptr && inside->kind == YamlNode::Kind::map) return inside;
  return file.name.ends_with("package.json") ? nullptr : &root;
}

}  // namespace

AlexConfiguration read_alex_configuration(const ForeignFile& file, std::vector<LeftOut>& left_out) {
  AlexConfiguration configuration;
  ForeignYaml yaml(file, left_out);
  const std::optional<YamlNode> root = yaml.parse();
  if (!root) return configuration;
  const YamlNode* const map = configuration_in(*root, file);
  if (map == nullptr) {
    yaml.leave_out(root->place, "the file", "it holds no configuration of alex",
                   "name .alexrc, or a package.json with 'alexConfig'");
    return configuration;
  }
  yaml.note_unknown_keys(*map, {"allow", "deny", "noBinary", "profanitySureness"}, "");
  configuration.allowed = ids_of(yaml, *map, "allow");
  configuration.denied = ids_of(yaml, *map, "deny");
  if (yaml.truth(*map, "noBinary")) configuration.no_binary = ForeignYaml::find(*map, "noBinary")->place;
  const YamlNode* const sureness = ForeignYaml::find(*map, "profanitySureness");
  if (sureness != nullptr && sureness->text != "0") {
    yaml.leave_out(sureness->place, "profanitySureness",
                   "rules here have a confidence each, not only those about swearing",
                   "try --min-confidence medium or high, or 'min-confidence' in a profile");
  }
  if (!configuration.allowed.empty() && !configuration.denied.empty()) {
    yaml.leave_out(ForeignYaml::find(*map, "allow")->place, "'allow'",
                   "'deny' stands beside it, and alex takes only one");
    configuration.allowed.clear();
  }
  return configuration;
}

}  // namespace evenhand

#include "import/foreign_yaml.h"

#include <algorithm>

#include "rules/file_notes.h"

namespace evenhand {
namespace {

// JSON may be indented with tabs, where YAML may not; inside of its strings none can stand.
std::string without_tabs_of_json(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (first == std::string::npos || text[first] != '{') return text;
  std::string result = text;
  std::replace(result.begin(), result.end(), '\t', ' ');
  return result;
}

}  // namespace

std::optional<YamlNode> ForeignYaml::parse() {
  FileNotes notes(file_.path);
  std::optional<YamlNode> root = parse_yaml(without_tabs_of_json(file_.text), notes);
  for (const RuleMistake& mistake : notes.mistakes()) {
    leave_out(mistake.place, root ? "a part of the file" : "the file", mistake.message,
              root ? "" : "mend it and import it again");
  }
  return root;
}

const YamlNode* ForeignYaml::find(const YamlNode& map, std::string_view key) {
  for (const YamlEntry& entry : map.entries) {
    if (entry.key.text == key && entry.value.kind != YamlNode::Kind::nothing) return &entry.value;
  }
  return nullptr;
}

std::string ForeignYaml::text(const YamlNode& map, std::string_view key) {
  const YamlNode* const node = find(map, key);
  if (node == nullptr) return "";
  if (node->kind == YamlNode::Kind::scalar) return node->text;
  leave_out(node->place, in_quotes(key), "a text should stand here");
  return "";
}

bool ForeignYaml::truth(const YamlNode& map, std::string_view key) {
  const YamlNode* const node = find(map, key);
  if (node == nullptr) return false;
  for (const std::string_view yes : {"true", "True", "TRUE", "yes", "on"}) {
    if (node->text == yes) return true;
  }
  for (const std::string_view no : {"false", "False", "FALSE", "no", "off"}) {
    if (node->text == no) return false;
  }
  leave_out(node->place, in_quotes(key), "'true' or 'false' should stand here", "it is taken for false");
  return false;
}

std::vector<const YamlNode*> ForeignYaml::scalars(const YamlNode& map, std::string_view key) {
  std::vector<const YamlNode*> result;
  const YamlNode* const node = find(map, key);
  if (node == nullptr) return result;
  if (node->kind == YamlNode::Kind::scalar) return {node};
  if (node->kind == YamlNode::Kind::map) leave_out(node->place, in_quotes(key), "a list should stand here");
  for (const YamlNode& item : node->items) {
    if (item.kind == YamlNode::Kind::scalar && !item.text.empty()) {
      result.push_back(&item);
    } else {
      leave_out(item.place, "an item of " + in_quotes(key), "a text should stand here");
    }
  }
  return result;
}

std::vector<std::string> ForeignYaml::texts(const YamlNode& map, std::string_view key) {
  std::vector<std::string> result;
  for (const YamlNode* const node : scalars(map, key)) result.push_back(node->text);
  return result;
}

void ForeignYaml::note_unknown_keys(const YamlNode& map, std::initializer_list<std::string_view> known,
                                    std::string_view where) {
  for (const YamlEntry& entry : map.entries) {
    if (std::find(known.begin(), known.end(), entry.key.text) != known.end()) continue;
    leave_out(entry.key.place, "the key " + in_quotes(entry.key.text),
              "it has no counterpart here" + std::string(where));
  }
}

}  // namespace evenhand

#include "rules/yaml_builder.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace evenhand {

void YamlBuilder::open(YamlNode node, YamlBrackets brackets) {
  open_.push_back({std::move(node), brackets, std::nullopt, {}});
}

void YamlBuilder::close() {
  assert(!open_.empty());
  YamlNode node = std::move(open_.back().node);
  open_.pop_back();
  add(std::move(node));
}

void YamlBuilder::add(YamlNode node) {
  if (open_.empty()) {
    root_ = std::move(node);
    return;
  }
  OpenNode& parent = open_.back();
  if (parent.node.kind == YamlNode::Kind::sequence) {
    parent.node.items.push_back(std::move(node));
  } else if (!parent.key) {
    check_key(parent, node);
    parent.key = std::move(node);
  } else {
    const bool kept = parent.key->kind == YamlNode::Kind::scalar &&
                      parent.key_lines.emplace(parent.key->text, parent.key->place.line).second;
    if (kept) parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
    parent.key.reset();
  }
}

void YamlBuilder::check_key(const OpenNode& map, const YamlNode& key) {
  if (key.kind != YamlNode::Kind::scalar) {
    notes_.add_mistake(key.place, "a key must be a word");
    return;
  }
  const auto earlier = map.key_lines.find(key.text);
  if (earlier == map.key_lines.end()) return;
  notes_.add_mistake(key.place,
                     "key '" + key.text + "' is given twice; the first is in line " + std::to_string(earlier->second));
}

std::optional<SourcePlace> YamlBuilder::last_bracket() const {
  const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                  [](const OpenNode& node) { return node.brackets == YamlBrackets::written; });
  if (found == open_.rend()) return std::nullopt;
  return found->node.place;
}

}  // namespace evenhand

#include "config/pyproject_file.h"

#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "rules/yaml_text.h"

namespace evenhand {
namespace {

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// Turns a parsed file into a tree.
class TreeBuilder {
 public:
  TreeBuilder(std::string_view text, FileNotes& notes) : notes_(notes) {
    lines_.push_back(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (is_continuation(text[at])) continue;
      characters_.push_back(at);
      if (text[at] == '\n') lines_.push_back(characters_.size());
    }
    characters_.push_back(text.size());
  }

  // toml++ counts columns in code points.
  SourcePlace place_of(const toml::source_position& position) const {
    const std::size_t line = std::clamp<std::size_t>(position.line, 1, lines_.size());
    const std::size_t first = lines_[line - 1];
    const std::size_t last = characters_.size() - 1;
    const std::size_t character = std::min(first + std::max<std::size_t>(position.column, 1) - 1, last);
    return {line, characters_[character] - characters_[first] + 1};
  }

  YamlNode tree_of(const toml::node& node) {
    YamlNode tree;
    tree.place = place_of(node.source().begin);
    if (const toml::table* const table = node.as_table()) {
      read_table(*table, tree);
    } else if (const toml::array* const array = node.as_array()) {
      tree.kind = YamlNode::Kind::sequence;
      for (const toml::node& item : *array) tree.items.push_back(tree_of(item));
    } else {
      read_scalar(node, tree);
    }
    return tree;
  }

 private:
  void read_table(const toml::table& table, YamlNode& tree) {
    tree.kind = YamlNode::Kind::map;
    for (const auto& [key, value] : table) {
      YamlEntry entry;
      entry.key.kind = YamlNode::Kind::scalar;
      entry.key.style = YamlNode::Style::double_quoted;
      entry.key.text = key.str();
      entry.key.place = place_of(key.source().begin);
      refuse_control(entry.key.text, entry.key.place);
      entry.value = tree_of(value);
      tree.entries.push_back(std::move(entry));
    }
    // toml++ keeps them by name; of globs the last that fits holds.
    std::stable_sort(tree.entries.begin(), tree.entries.end(),
                     [](const YamlEntry& a, const YamlEntry& b) { return a.key.place < b.key.place; });
  }

  // As in YAML: no name, glob or path that somebody means holds one.
  void refuse_control(std::string_view text, SourcePlace place) {
    const bool has_control = std::any_of(text.begin(), text.end(), [](char c) {
      return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
    });
    if (has_control) notes_.add_mistake(place, "a control character");
  }

  void read_scalar(const toml::node& node, YamlNode& tree) {
    tree.kind = YamlNode::Kind::scalar;
    if (const auto* const text = node.as_string()) {
      tree.style = YamlNode::Style::double_quoted;
      tree.text = text->get();
      refuse_control(tree.text, tree.place);
    } else if (const auto* const truth = node.as_boolean()) {
      tree.text = truth->get() ? "true" : "false";
    } else if (const auto* const number = node.as_integer()) {
      tree.text = std::to_string(number->get());
    } else {
      tree.kind = YamlNode::Kind::nothing;
      notes_.add_mistake(tree.place, "only texts, lists, tables, true, false and whole numbers can stand here");
    }
  }

  std::vector<std::size_t> characters_;  // Where each begins, and the end of the text.
  std::vector<std::size_t> lines_;       // The index of the first character of each.
  FileNotes& notes_;
};

}  // namespace

std::optional<YamlNode> read_tool_table(std::string_view text, FileNotes& notes) {
  if (text.find("evenhand") == std::string_view::npos) return std::nullopt;
  text = without_byte_order_mark(text);
  if (text.size() > kYamlSizeLimit) {
    notes.add_mistake({}, "the file is too large");
    return std::nullopt;
  }
  TreeBuilder builder(text, notes);
  try {
    const toml::table table = toml::parse(text);
    const toml::node_view<const toml::node> found = table["tool"]["evenhand"];
    if (found) return builder.tree_of(*found.node());
  } catch (const toml::parse_error& error) {
    notes.add_mistake(builder.place_of(error.source().begin), "no TOML: " + std::string(error.description()));
  }
  return std::nullopt;
}

}  // namespace evenhand

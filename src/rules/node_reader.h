#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/edit_distance.h"
#include "rules/file_notes.h"
#include "rules/rule.h"
#include "rules/yaml_tree.h"

// From YAML nodes to plain values. Every function notes what is wrong and returns what can still be used, so that one
// run finds all mistakes of a file.

namespace evenhand {

// A key that a map may have, and what to do with its value. A table of them is all there is to say about a map.
template <typename Target>
struct Key {
  std::string_view name;
  void (*read)(const YamlNode& value, Target& target, FileNotes& notes);
  bool needed = false;
};

// "unknown key 'sugest'; did you mean 'suggest'?", or with all that are known where none is near.
std::string unknown_name(std::string_view what, std::string_view name, const std::vector<std::string_view>& known);

// Whether the node is a map; notes it where it is not.
bool is_map(const YamlNode& node, FileNotes& notes);

// Reads the entries of `map` into `target` as `keys` says. Notes unknown keys, needed keys that are missing, and values
// that are nothing at all.
template <typename Target, std::size_t count>
void read_map(const YamlNode& map, const std::array<Key<Target>, count>& keys, Target& target, FileNotes& notes) {
  if (!is_map(map, notes)) return;
  for (const YamlEntry& entry : map.entries) {
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const auto& k) { return k.name == entry.key.text; });
    if (key == keys.end()) {
      std::vector<std::string_view> known;
      for (const auto& k : keys) known.push_back(k.name);
      notes.add_mistake(entry.key.place, unknown_name("key", entry.key.text, known));
    } else if (entry.value.kind == YamlNode::Kind::nothing) {
      notes.add_mistake(entry.key.place, in_quotes(entry.key.text) + " has no value");
    } else {
      key->read(entry.value, target, notes);
    }
  }
  for (const auto& key : keys) {
    const bool found = std::any_of(map.entries.begin(), map.entries.end(),
                                   [&](const YamlEntry& entry) { return entry.key.text == key.name; });
    if (key.needed && !found) notes.add_mistake(map.place, in_quotes(key.name) + " is missing");
  }
}

// A text, without white space at its ends. Notes lists and maps, a text that is empty, and a bare word such as `no`
// that many YAML readers take for a truth value; then it is empty.
std::string read_text(const YamlNode& node, FileNotes& notes);

// Items of a list; notes what is no list, and an empty one. The second form also takes a single item without a list.
std::span<const YamlNode> items_of(const YamlNode& node, FileNotes& notes);
std::span<const YamlNode> items_or_one(const YamlNode& node, FileNotes& notes);

std::vector<std::string> read_texts(std::span<const YamlNode> items, FileNotes& notes);

// A number in digits, between `least` and `most`.
struct CountRange {
  std::uint32_t least;
  std::uint32_t most;
};
std::optional<std::uint32_t> read_count(const YamlNode& node, CountRange range, FileNotes& notes);

// `true` or `false`.
std::optional<bool> read_truth(const YamlNode& node, FileNotes& notes);

// The number of the word in `names`; `what` says in a mistake what the names are of. The word may stand without quotes
// even where it is `off`.
std::optional<std::size_t> read_choice(const YamlNode& node, std::span<const std::string_view> names,
                                       std::string_view what, FileNotes& notes);

// A pattern in its place. Notes what the notation's reader says, at the column where it says it, and the lexicons it
// refers to. Nothing where it cannot be read.
std::optional<PlacedPattern> read_pattern(const YamlNode& node, FileNotes& notes);
std::vector<PlacedPattern> read_patterns(const YamlNode& list, FileNotes& notes);

// A severity for all genres, or a map from genres to severities.
Severities read_severities(const YamlNode& node, FileNotes& notes);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "rules/file_notes.h"
#include "rules/yaml_tree.h"

namespace evenhand {

enum class YamlBrackets { none, written };

// Puts a tree together from its parts in the order of the file. Notes keys that are no scalars and keys given twice,
// and leaves their entries out.
class YamlBuilder {
 public:
  explicit YamlBuilder(FileNotes& notes) : notes_(notes) {}

  // `node` is empty, a sequence or a map; what follows is in it until close().
  void open(YamlNode node, YamlBrackets brackets);
  // REQUIRES: depth() > 0.
  void close();
  // Adds a whole node to the one that is open, as an item, a key or a value.
  void add(YamlNode node);

  std::size_t depth() const { return open_.size(); }
  // Of the innermost open node that is written with brackets.
  std::optional<SourcePlace> last_bracket() const;
  // What was added while nothing was open.
  const std::optional<YamlNode>& root() const { return root_; }
  std::optional<YamlNode> take_root() { return std::move(root_); }

 private:
  struct OpenNode {
    YamlNode node;
    YamlBrackets brackets = YamlBrackets::none;
    std::optional<YamlNode> key;  // Of a map: its value comes next.
    std::unordered_map<std::string, std::size_t> key_lines;
  };

  void check_key(const OpenNode& map, const YamlNode& key);

  FileNotes& notes_;
  std::vector<OpenNode> open_;
  std::optional<YamlNode> root_;
};

}  // namespace evenhand

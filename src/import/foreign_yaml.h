#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/imported_rule.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// Reading the YAML (or JSON) of other tools: a mistake costs the thing it is about, not the file.
class ForeignYaml {
 public:
  // Both are borrowed and must outlive it.
  ForeignYaml(const ForeignFile& file, std::vector<LeftOut>& left_out) : file_(file), left_out_(left_out) {}

  // Nothing where the file cannot be read; that is noted, and so is a key that is given twice.
  std::optional<YamlNode> parse();

  void leave_out(SourcePlace place, std::string what, std::string why, std::string advice = "") {
    left_out_.push_back({file_.path, place, std::move(what), std::move(why), std::move(advice)});
  }

  // The value of a key; null where there is none, or nothing behind the colon. REQUIRES for all below: a map.
  static const YamlNode* find(const YamlNode& map, std::string_view key);

  // A text, empty where there is none; a list or map in its place is noted.
  std::string text(const YamlNode& map, std::string_view key);
  // true, yes and on are true; what is neither is noted.
  bool truth(const YamlNode& map, std::string_view key);
  // The scalars of a list, or the one that stands in its place; others are noted.
  std::vector<const YamlNode*> scalars(const YamlNode& map, std::string_view key);
  std::vector<std::string> texts(const YamlNode& map, std::string_view key);

  // Notes the keys that are not in `known`.
  void note_unknown_keys(const YamlNode& map, std::initializer_list<std::string_view> known, std::string_view where);

 private:
  const ForeignFile& file_;
  std::vector<LeftOut>& left_out_;
};

}  // namespace evenhand

#include "import/retext.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "import/foreign_yaml.h"
#include "import/rule_name.h"
#include "import/word_pattern.h"

namespace evenhand {
namespace {

// The phrases of a group by kind ("female", "male"), in the order of the file; of a list, all of one kind.
using Kinds = std::vector<std::pair<std::string, std::vector<ImportedPattern>>>;

std::vector<std::string> split_at_commas(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    std::string_view part = text.substr(0, comma);
    part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
    if (!part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return parts;
}

class Reader {
 public:
  Reader(const ForeignFile& file, ImportedStyle& style) : file_(file), style_(style), yaml_(file, style.left_out) {}

  void read() {
    const std::optional<YamlNode> root = yaml_.parse();
    if (!root) return;
    if (root->kind != YamlNode::Kind::sequence) {
      return yaml_.leave_out(root->place, "the file", "it is no list of groups of phrases");
    }
    for (const YamlNode& item : root->items) {
      if (item.kind == YamlNode::Kind::map) {
        read_group(item);
      } else {
        yaml_.leave_out(item.place, "an item of the list", "a group with 'inconsiderate' should stand here");
      }
    }
  }

 private:
  void read_group(const YamlNode& node) {
    yaml_.note_unknown_keys(
        node, {"type", "considerate", "inconsiderate", "note", "source", "categories", "condition", "apostrophe", "id"},
        "");
    Kinds kinds = kinds_of(node);
    if (kinds.empty()) {
      return yaml_.leave_out(node.place, "a group", "it has no 'inconsiderate' phrases");
    }
    const std::string type = yaml_.text(node, "type");
    if (type != "basic" && type != "or" && type != "simple" && !type.empty()) {
      return yaml_.leave_out(ForeignYaml::find(node, "type")->place, "a group of the type " + in_quotes(type),
                             "only basic, or and simple are known");
    }
    ImportedRule rule = header_of(node, kinds);
    if (type == "simple" && kinds.size() > 1) return add_rule_for_each(std::move(rule), kinds);
    for (const auto& [kind, phrases] : kinds) {
      rule.patterns.insert(rule.patterns.end(), phrases.begin(), phrases.end());
    }
    if (type == "or") rule.except = pairs_of(kinds);
    style_.rules.push_back(std::move(rule));
  }

  ImportedRule header_of(const YamlNode& node, const Kinds& kinds) {
    ImportedRule rule;
    rule.path = file_.path;
    rule.place = node.place;
    rule.name = yaml_.text(node, "id");
    if (rule.name.empty()) {
      for (const auto& [kind, phrases] : kinds) rule.name += " " + phrases.front().written;
    }
    rule.title = title_of_name(kebab_case(rule.name));
    rule.message = "“{match}” may leave people out.";
    rule.why = yaml_.text(node, "note");
    rule.url = yaml_.text(node, "source");
    rule.tags = yaml_.texts(node, "categories");
    const std::string condition = yaml_.text(node, "condition");
    if (!condition.empty()) rule.fine_when = "the list's own condition does not hold: “" + condition + "”";
    for (const std::string& text : considerate(node)) rule.suggestions.push_back("“" + text + "”");
    if (rule.suggestions.empty()) rule.suggestions.emplace_back(kWithoutAlternative);
    return rule;
  }

  // A text with commas, a list, or a map of which the keys are the phrases.
  std::vector<std::string> considerate(const YamlNode& node) {
    const YamlNode* const value = ForeignYaml::find(node, "considerate");
    if (value == nullptr) return {};
    std::vector<std::string> texts;
    if (value->kind == YamlNode::Kind::scalar) return split_at_commas(value->text);
    if (value->kind == YamlNode::Kind::sequence) return yaml_.texts(node, "considerate");
    for (const YamlEntry& entry : value->entries) {
      for (std::string& text : split_at_commas(entry.key.text)) texts.push_back(std::move(text));
    }
    return texts;
  }

  Kinds kinds_of(const YamlNode& node) {
    Kinds kinds;
    const YamlNode* const value = ForeignYaml::find(node, "inconsiderate");
    if (value == nullptr) return kinds;
    if (value->kind == YamlNode::Kind::map) {
      for (const YamlEntry& entry : value->entries) add_phrases(kinds, entry.value.text, entry.key);
    } else {
      for (const YamlNode* const phrase : yaml_.scalars(node, "inconsiderate")) add_phrases(kinds, "", *phrase);
    }
    return kinds;
  }

  static void add_phrases(Kinds& kinds, const std::string& kind, const YamlNode& node) {
    for (const std::string& text : split_at_commas(node.text)) {
      WordPattern pattern = pattern_of_text(text, {false, WordPatternOptions::Ends::whole_words});
      auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one.first == kind; });
      if (found == kinds.end()) found = kinds.insert(kinds.end(), {kind, {}});
      auto& phrases = found->second;
      const auto same = [&](const ImportedPattern& other) { return other.notation == pattern.notation; };
      if (std::any_of(phrases.begin(), phrases.end(), same)) continue;
      phrases.push_back({std::move(pattern.notation), std::move(pattern.sample), {}, node.place, text});
    }
  }

  // “he or she”, “women and men”, “his/her”: whoever names both kinds leaves nobody of them out.
  static std::vector<ImportedPattern> pairs_of(const Kinds& kinds) {
    std::vector<ImportedPattern> pairs;
    for (const auto& [kind, phrases] : kinds) {
      for (const auto& [other_kind, others] : kinds) {
        if (kind == other_kind) continue;
        for (const std::string_view between : {" (and|or) ", ", "}) {
          ImportedPattern pair = phrases.front();
          pair.notation = choice(phrases) + std::string(between) + choice(others);
          pair.sample = phrases.front().sample + (between == ", " ? "/" : " or ") + others.front().sample;
          pairs.push_back(std::move(pair));
        }
      }
    }
    return pairs;
  }

  static std::string choice(const std::vector<ImportedPattern>& phrases) {
    if (phrases.size() == 1) return phrases.front().notation;
    std::string text;
    for (const ImportedPattern& phrase : phrases) text += (text.empty() ? "(" : "|") + phrase.notation;
    return text + ")";
  }

  void add_rule_for_each(ImportedRule rule, const Kinds& kinds) {
    for (const auto& [kind, phrases] : kinds) {
      ImportedRule one = rule;
      one.name = phrases.front().written + " beside";
      one.patterns = phrases;
      for (const auto& [other_kind, others] : kinds) {
        if (other_kind == kind) continue;
        one.name += " " + others.front().written;
        one.when_paragraph.insert(one.when_paragraph.end(), others.begin(), others.end());
      }
      one.title = title_of_name(kebab_case(one.name));
      style_.rules.push_back(std::move(one));
    }
  }

  const ForeignFile& file_;
  ImportedStyle& style_;
  ForeignYaml yaml_;
};

}  // namespace

void read_retext_list(const ForeignFile& file, ImportedStyle& style) { Reader(file, style).read(); }

}  // namespace evenhand

#include "import/woke.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "import/foreign_yaml.h"
#include "import/rule_name.h"
#include "import/word_pattern.h"

namespace evenhand {
namespace {

using Ends = WordPatternOptions::Ends;

// What the keys beside the rules are for, and what to do here.
struct OtherKey {
  std::string_view name;
  std::string_view advice;
};
constexpr OtherKey kOtherKeys[] = {
    {"ignore_files", "name the files and folders to check instead"},
    {"exclude_categories", "the categories became tags: --ignore CATEGORY leaves their rules out"},
    {"success_exit_message", ""},
    {"include_note", "notes are always shown"},
};

// Without a severity, woke takes a rule for an error.
Severity severity_of(const std::string& severity) {
  if (severity == "warning" || severity == "warn") return Severity::warning;
  return severity == "info" ? Severity::note : Severity::error;
}

class Reader {
 public:
  Reader(const ForeignFile& file, ImportedStyle& style) : file_(file), style_(style), yaml_(file, style.left_out) {}

  void read() {
    const std::optional<YamlNode> root = yaml_.parse();
    if (!root) return;
    const YamlNode* const rules = root->kind == YamlNode::Kind::map ? ForeignYaml::find(*root, "rules") : nullptr;
    if (root->kind == YamlNode::Kind::map) note_other_keys(*root);
    if (rules == nullptr || rules->kind != YamlNode::Kind::sequence) {
      return yaml_.leave_out(root->place, "the file", "it is no configuration of woke: the list 'rules' is missing");
    }
    for (const YamlNode& rule : rules->items) {
      if (rule.kind == YamlNode::Kind::map) {
        read_rule(rule);
      } else {
        yaml_.leave_out(rule.place, "an item of 'rules'", "a rule with name and terms should stand here");
      }
    }
    if (inside_longer_words_) {
      yaml_.leave_out(*inside_longer_words_, "terms in the middle or at the end of longer words (my_whitelist)",
                      "words are looked up from their beginning: whitelist, whitelisted",
                      "write such longer words as terms of their own");
    }
  }

 private:
  void note_other_keys(const YamlNode& root) {
    for (const YamlEntry& entry : root.entries) {
      if (entry.key.text == "rules") continue;
      std::string advice;
      for (const OtherKey& known : kOtherKeys) {
        if (known.name == entry.key.text) advice = known.advice;
      }
      yaml_.leave_out(entry.key.place, "the key " + in_quotes(entry.key.text), "it is no rule", std::move(advice));
    }
  }

  // The last word of a term may go on unless the options ask for a border there.
  Ends ends_of(const YamlNode& rule) {
    const YamlNode* const options = ForeignYaml::find(rule, "options");
    if (options == nullptr || options->kind != YamlNode::Kind::map) return found_anywhere(rule);
    yaml_.note_unknown_keys(
        *options, {"word_boundary", "word_boundary_start", "word_boundary_end", "include_note", "categories"}, "");
    const bool both = yaml_.truth(*options, "word_boundary");
    const bool at_start = both || yaml_.truth(*options, "word_boundary_start");
    const bool at_end = both || yaml_.truth(*options, "word_boundary_end");
    if (!at_start) found_anywhere(rule);
    return at_end ? Ends::whole_words : Ends::longer_end;
  }

  Ends found_anywhere(const YamlNode& rule) {
    if (!inside_longer_words_) inside_longer_words_ = rule.place;
    return Ends::longer_end;
  }

  void read_rule(const YamlNode& node) {
    yaml_.note_unknown_keys(node, {"name", "terms", "alternatives", "note", "severity", "options"}, "");
    ImportedRule rule;
    rule.path = file_.path;
    rule.place = node.place;
    rule.name = yaml_.text(node, "name");
    rule.title = title_of_name(rule.name.empty() ? "Unnamed" : rule.name);
    const Ends ends = ends_of(node);
    for (const YamlNode* const term : yaml_.scalars(node, "terms")) add_term(rule, *term, ends);
    if (rule.patterns.empty()) {
      return yaml_.leave_out(node.place, rule.name.empty() ? "a rule" : "the rule " + in_quotes(rule.name),
                             "it has no terms");
    }
    rule.message = "“{match}” is a term that " + style_.name + " asks you to replace.";
    rule.why = yaml_.text(node, "note");
    rule.severity = severity_of(yaml_.text(node, "severity"));
    for (const std::string& text : yaml_.texts(node, "alternatives")) rule.suggestions.push_back("“" + text + "”");
    if (rule.suggestions.empty()) rule.suggestions.emplace_back(kWithoutAlternative);
    const YamlNode* const options = ForeignYaml::find(node, "options");
    if (options != nullptr && options->kind == YamlNode::Kind::map) rule.tags = yaml_.texts(*options, "categories");
    style_.rules.push_back(std::move(rule));
  }

  static void add_term(ImportedRule& rule, const YamlNode& term, Ends ends) {
    WordPattern pattern = pattern_of_text(term.text, {true, ends});
    const auto same = [&](const ImportedPattern& other) { return other.notation == pattern.notation; };
    if (std::any_of(rule.patterns.begin(), rule.patterns.end(), same)) return;
    rule.patterns.push_back({std::move(pattern.notation), std::move(pattern.sample), {}, term.place, term.text});
  }

  const ForeignFile& file_;
  ImportedStyle& style_;
  ForeignYaml yaml_;
  std::optional<SourcePlace> inside_longer_words_;
};

}  // namespace

void read_woke_configuration(const ForeignFile& file, ImportedStyle& style) { Reader(file, style).read(); }

}  // namespace evenhand

#include "import/vale.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "import/foreign_yaml.h"
#include "import/rule_name.h"
#include "import/vale_message.h"
#include "import/vale_swap.h"
#include "import/word_pattern.h"

namespace evenhand {
namespace {

using Ends = WordPatternOptions::Ends;

constexpr std::string_view kOwnRule = "write a rule of your own for it";

// Where a rule may look and still be the same rule here, where rules look everywhere.
constexpr std::string_view kWholeText[] = {"", "text", "sentence", "paragraph", "raw", "summary"};

Severity severity_of(const std::string& level) {
  if (level == "error") return Severity::error;
  return level == "suggestion" ? Severity::note : Severity::warning;
}

std::string stem_of(std::string_view name) {
  const std::size_t slash = name.rfind('/');
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  return std::string(name.substr(0, name.rfind('.')));
}

class Reader {
 public:
  Reader(const ForeignFile& file, ImportedStyle& style) : file_(file), style_(style), yaml_(file, style.left_out) {}

  void read() {
    const std::optional<YamlNode> root = yaml_.parse();
    if (!root) return;
    if (root->kind != YamlNode::Kind::map || ForeignYaml::find(*root, "extends") == nullptr) {
      return yaml_.leave_out(root->place, "the file", "it is no rule of Vale: 'extends' is missing");
    }
    read_header(*root);
    if (!looks_everywhere(*root)) return;
    const std::string kind = yaml_.text(*root, "extends");
    if (kind == "existence") return read_existence(*root);
    if (kind == "substitution") return read_substitution(*root);
    if (kind == "occurrence") return read_occurrence(*root);
    if (kind == "conditional") return read_conditional(*root);
    leave_out_rule(ForeignYaml::find(*root, "extends")->place,
                   "rules that extend " + in_quotes(kind) + " say what the rule language cannot say");
  }

 private:
  void read_header(const YamlNode& root) {
    rule_.path = file_.path;
    rule_.place = root.place;
    rule_.name = stem_of(file_.name);
    rule_.title = title_of_name(kebab_case(rule_.name));
    rule_.url = yaml_.text(root, "link");
    rule_.severity = severity_of(yaml_.text(root, "level"));
    options_.ignores_case = yaml_.truth(root, "ignorecase");
    options_.ends = yaml_.truth(root, "nonword") ? Ends::anywhere : Ends::whole_words;
  }

  bool looks_everywhere(const YamlNode& root) {
    for (const YamlNode* const scope : yaml_.scalars(root, "scope")) {
      if (std::find(std::begin(kWholeText), std::end(kWholeText), scope->text) != std::end(kWholeText)) continue;
      leave_out_rule(scope->place,
                     "it looks only at the scope " + in_quotes(scope->text) + ", and rules here look at all text");
      return false;
    }
    return true;
  }

  void leave_out_rule(SourcePlace place, std::string why) {
    yaml_.leave_out(place, "the rule " + in_quotes(rule_.name), std::move(why), std::string(kOwnRule));
  }

  // Nothing where it cannot be said; that is noted.
  std::optional<ImportedPattern> pattern_of(const std::string& expression, SourcePlace place, Ends ends) {
    Result<WordPattern> pattern = pattern_of_expression(expression, {options_.ignores_case, ends});
    if (!pattern) {
      yaml_.leave_out(place, in_quotes(expression), pattern.error().message, std::string(kOwnRule));
      return std::nullopt;
    }
    return ImportedPattern{std::move(pattern->notation), std::move(pattern->sample), {}, place, expression};
  }

  static void add(std::vector<ImportedPattern>& patterns, std::optional<ImportedPattern> pattern) {
    if (!pattern) return;
    const bool known = std::any_of(patterns.begin(), patterns.end(),
                                   [&](const ImportedPattern& other) { return other.notation == pattern->notation; });
    if (!known) patterns.push_back(*std::move(pattern));
  }

  void read_exceptions(const YamlNode& root) {
    for (const YamlNode* const exception : yaml_.scalars(root, "exceptions")) {
      add(rule_.except, pattern_of(exception->text, exception->place, Ends::whole_words));
    }
  }

  void finish(const YamlNode& root, ImportedRule rule, bool has_replacement) {
    if (rule.patterns.empty()) return;
    rule.message = message_of_vale(yaml_.text(root, "message"), has_replacement);
    style_.rules.push_back(std::move(rule));
  }

  // Vale puts `raw` before the tokens, or behind them with `append`, in one expression.
  void read_raw(const YamlNode& root) {
    std::string raw;
    for (const std::string& part : yaml_.texts(root, "raw")) raw += part;
    std::string tokens;
    for (const std::string& token : yaml_.texts(root, "tokens")) tokens += (tokens.empty() ? "" : "|") + token;
    const std::string border = options_.ends == Ends::anywhere ? "" : R"(\b)";
    if (!tokens.empty()) tokens = border + "(?:" + tokens + ")" + border;
    const std::string whole = yaml_.truth(root, "append") ? tokens + raw : raw + tokens;
    add(rule_.patterns, pattern_of(whole, ForeignYaml::find(root, "raw")->place, Ends::anywhere));
  }

  void read_existence(const YamlNode& root) {
    yaml_.note_unknown_keys(root,
                            {"extends", "message", "level", "scope", "link", "ignorecase", "nonword", "tokens", "raw",
                             "append", "exceptions", "action", "vocab", "description"},
                            "");
    if (ForeignYaml::find(root, "raw") != nullptr) {
      read_raw(root);
    } else {
      for (const YamlNode* const token : yaml_.scalars(root, "tokens")) {
        add(rule_.patterns, pattern_of(token->text, token->place, options_.ends));
      }
      if (ForeignYaml::find(root, "tokens") == nullptr) leave_out_rule(root.place, "it has no tokens");
    }
    read_exceptions(root);
    rule_.suggestions.emplace_back(action_of(root) == "remove" ? kLeaveOut : kWithoutAlternative);
    finish(root, rule_, false);
  }

  std::string action_of(const YamlNode& root) {
    const YamlNode* const action = ForeignYaml::find(root, "action");
    if (action == nullptr || action->kind != YamlNode::Kind::map) return "";
    std::string name = yaml_.text(*action, "name");
    if (name == "replace" || name == "remove" || name.empty()) return name;
    yaml_.leave_out(action->place, "the action " + in_quotes(name), "there are no such repairs here",
                    "the rule is imported without it");
    return name;
  }

  void read_substitution(const YamlNode& root) {
    yaml_.note_unknown_keys(root,
                            {"extends", "message", "level", "scope", "link", "ignorecase", "nonword", "swap",
                             "exceptions", "action", "vocab", "description", "capitalize"},
                            "");
    const YamlNode* const swap = ForeignYaml::find(root, "swap");
    if (swap == nullptr) return leave_out_rule(root.place, "it has no 'swap'");
    read_exceptions(root);
    action_of(root);
    ImportedRule leave_out = rule_;
    rule_.replaces = true;
    for (const YamlEntry& entry : swap_entries(*swap)) {
      std::optional<ImportedPattern> pattern = pattern_of(entry.key.text, entry.key.place, options_.ends);
      const Result<std::vector<std::string>> alternatives = alternatives_of_swap(entry.value.text);
      if (!alternatives) {
        yaml_.leave_out(entry.value.place, in_quotes(entry.key.text + ": " + entry.value.text),
                        alternatives.error().message, std::string(kOwnRule));
        continue;
      }
      if (pattern) pattern->alternatives = *alternatives;
      add(alternatives->empty() ? leave_out.patterns : rule_.patterns, std::move(pattern));
    }
    leave_out.name += "-left-out";
    leave_out.title += ": words to leave out";
    leave_out.suggestions.emplace_back(kLeaveOut);
    const std::string message = yaml_.text(root, "message");
    finish(root, rule_, true);
    // What is to be left out is named by the only %s that there may be.
    finish(root, std::move(leave_out), message.find("%s") != message.rfind("%s"));
  }

  void read_occurrence(const YamlNode& root) {
    yaml_.note_unknown_keys(
        root, {"extends", "message", "level", "scope", "link", "ignorecase", "max", "min", "token", "description"}, "");
    const YamlNode* const token = ForeignYaml::find(root, "token");
    const bool forbids = yaml_.text(root, "max") == "0" && ForeignYaml::find(root, "min") == nullptr;
    if (token == nullptr || !forbids) {
      return leave_out_rule(root.place, "it counts, and rules here cannot count yet (only 'max: 0' is carried over)");
    }
    add(rule_.patterns, pattern_of(token->text, token->place, Ends::anywhere));
    rule_.suggestions.emplace_back(kLeaveOut);
    finish(root, rule_, false);
  }

  void read_conditional(const YamlNode& root) {
    yaml_.note_unknown_keys(root,
                            {"extends", "message", "level", "scope", "link", "ignorecase", "first", "second",
                             "exceptions", "vocab", "description"},
                            "");
    const YamlNode* const first = ForeignYaml::find(root, "first");
    const YamlNode* const second = ForeignYaml::find(root, "second");
    if (first == nullptr || second == nullptr) return leave_out_rule(root.place, "'first' or 'second' is missing");
    for (const YamlNode* const node : {first, second}) {
      const Result<ParsedExpression> parsed = parse_expression(node->text);
      if (!parsed || !parsed->captures) continue;
      return leave_out_rule(node->place,
                            "it compares what two groups captured, and patterns of words remember nothing");
    }
    std::optional<ImportedPattern> condition = pattern_of(second->text, second->place, Ends::whole_words);
    if (!condition) return;
    add(rule_.patterns, pattern_of(first->text, first->place, Ends::whole_words));
    add(rule_.unless_document, std::move(condition));
    read_exceptions(root);
    rule_.suggestions.emplace_back("Say first what the style asks for.");
    finish(root, rule_, false);
  }

  const ForeignFile& file_;
  ImportedStyle& style_;
  ForeignYaml yaml_;
  ImportedRule rule_;
  WordPatternOptions options_;
};

}  // namespace

void read_vale_rule(const ForeignFile& file, ImportedStyle& style) { Reader(file, style).read(); }

}  // namespace evenhand

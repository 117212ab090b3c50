#include "report/explanation.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "report/bold.h"
#include "report/measure_words.h"
#include "report/rule_words.h"
#include "report/wrap.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostExamples = 6;

// Headings with indented text below them. Parts without text leave no heading.
class Outline {
 public:
  explicit Outline(const ReportOptions& options) : options_(options) {}

  void title(const std::string& name, const std::string& words) {
    result_ +=
        bold(name, options_.color) + "\n" + wrap(words, {.width = options_.width, .first_indent = "", .indent = ""});
  }

  void part(const std::string& heading, const std::string& text) {
    if (text.find_first_not_of(" \n") == std::string::npos) return;
    result_ += "\n" + bold(heading, options_.color) + "\n";
    result_ += wrap(text, {.width = options_.width, .first_indent = "  ", .indent = "  "});
  }

  void part(const std::string& heading, const std::vector<std::string>& items) {
    if (items.empty()) return;
    result_ += "\n" + bold(heading, options_.color) + "\n";
    for (const std::string& item : items) {
      result_ += wrap(item, {.width = options_.width, .first_indent = "  - ", .indent = "    "});
    }
  }

  void verbatim(const std::string& heading, std::string_view text) {
    result_ += "\n" + bold(heading, options_.color) + "\n" + std::string(text);
    if (!text.ends_with('\n')) result_ += '\n';
  }

  std::string take() { return std::move(result_); }

 private:
  const ReportOptions& options_;
  std::string result_;
};

template <typename Item>
std::vector<std::string> all_words_for(const std::vector<Item>& items) {
  std::vector<std::string> result;
  for (const Item& item : items) result.push_back(words_for(item));
  return result;
}

std::vector<std::string> first_examples(const std::vector<Example>& examples) {
  std::vector<std::string> result = all_words_for(one_for_each_line(examples));
  if (result.size() > kMostExamples) result.resize(kMostExamples);
  return result;
}

void add_evidence(Outline& outline, const Evidence& evidence) {
  std::vector<std::string> items = {words_for_grade_of(evidence)};
  for (const Source& source : evidence.sources) items.push_back(words_for(source));
  outline.part("Evidence", items);
  outline.part("Counter-evidence", all_words_for(evidence.counter));
}

std::vector<std::string> what_to_write(const Rule& rule) {
  std::vector<std::string> items = rule.suggestions;
  for (const Replacement& replacement : rule.replacements) {
    std::string alternatives;
    for (const std::string& alternative : replacement.alternatives) {
      alternatives += (alternatives.empty() ? "" : ", ") + alternative;
    }
    items.push_back(replacement.pattern.notation + ": " + alternatives);
  }
  return items;
}

std::string how_to_turn_off(const std::string& name) {
  return "evenhand check --ignore " + name + " …, or `rules: {" + name + ": off}` in .evenhand.yaml.";
}

std::string described(const PlacedPattern& pattern, const RuleSet& rules) {
  const std::string words = words_for(pattern.pattern, rules);
  return words == pattern.notation ? words : pattern.notation + ", that is: " + words;
}

}  // namespace

std::string explain(const Rule& rule, const RuleSet& rules, const std::string& link, const ReportOptions& options) {
  Outline outline(options);
  outline.title(rule.id, rule.title);
  outline.part("What is said of it", message_of(rule));
  outline.part("Why", rule.why);
  outline.part("Instead", what_to_write(rule));
  outline.part("Fine when", rule.fine_when);
  add_evidence(outline, rule.evidence);
  if (rule.measure) outline.part("Measures", words_for(*rule.measure, rules));
  if (!rule.unprintable && !rule.measure) {
    outline.part("Found, the words in brackets", first_examples(rule.flag_examples));
    outline.part("Not found", first_examples(rule.pass_examples));
  }
  outline.part("Severity", words_for(rule.severity) + ". Confidence: " + std::string(name_of(rule.confidence)) + ".");
  outline.part("Law (information, not advice)", all_words_for(rule.legal));
  if (rule.opt_in)
    outline.part("Off until asked for",
                 "evenhand check --enable " + rule.id + " …, or `enable: [" + rule.id + "]` in .evenhand.yaml.");
  if (!rule.stance.empty()) outline.part("Holds only where a profile says", words_for_stance(rule));
  outline.part("Your own guide", link);
  outline.part("To turn it off", how_to_turn_off(rule.id));
  return outline.take();
}

std::string explain(const Category& category, const RuleSet& rules, const std::string& link,
                    const ReportOptions& options) {
  Outline outline(options);
  outline.title(category.id, category.title);
  outline.part("Why", category.why);
  add_evidence(outline, category.evidence);
  std::vector<std::string> members;
  for (const Rule& rule : rules.rules) {
    if (rule.category == category.id) members.push_back(rule.id + ": " + rule.title);
  }
  outline.part("Rules", members);
  outline.part("Your own guide", link);
  outline.part("To turn them off", how_to_turn_off(category.id));
  return outline.take();
}

std::string show(const RuleListing& listing, const ReportOptions& options) {
  Outline outline(options);
  outline.title(listing.rule.id, listing.rule.title);
  if (listing.rule.measure) outline.part("Measures", words_for(*listing.rule.measure, listing.rules));
  std::vector<std::string> patterns;
  for (const PlacedPattern& pattern : listing.rule.patterns) patterns.push_back(described(pattern, listing.rules));
  for (const Replacement& replacement : listing.rule.replacements) {
    patterns.push_back(described(replacement.pattern, listing.rules));
  }
  outline.part("Looks for (word~: in any form; [ ]: or without it; ( / ): one of these)", patterns);
  std::vector<std::string> exceptions;
  for (const PlacedPattern& pattern : listing.rule.except) exceptions.push_back(described(pattern, listing.rules));
  outline.part("But not inside", exceptions);
  outline.verbatim("The file " + listing.rule.path, listing.yaml);
  return outline.take();
}

}  // namespace evenhand

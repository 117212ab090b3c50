#include "report/rule_page.h"

#include <string_view>
#include <vector>

#include "report/measure_words.h"
#include "report/rule_words.h"

namespace evenhand {
namespace {

constexpr std::string_view kNotice =
    "<!-- Written by `evenhand rules docs`. Change the rule files, not this page. -->\n\n";

std::string idea_of(const Rule& rule) { return rule.id.substr(rule.id.find('/') + 1); }

// `text` so that Markdown shows each character as it is.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char character : text) {
    if (std::string_view("\\`*_{}[]<>|#~").find(character) != std::string_view::npos) result += '\\';
    result += character;
  }
  while (result.ends_with('\n')) result.pop_back();
  return result;
}

std::string code(const std::string& text) { return "`" + text + "`"; }

void add_list(std::string& page, const std::string& heading, const std::vector<std::string>& items) {
  if (items.empty()) return;
  page += heading + "\n\n";
  for (const std::string& item : items) page += "- " + item + "\n";
  page += "\n";
}

template <typename Item>
std::vector<std::string> escaped_words(const std::vector<Item>& items) {
  std::vector<std::string> result;
  for (const Item& item : items) result.push_back(escaped(words_for(item)));
  return result;
}

void add_evidence(std::string& page, const Evidence& evidence) {
  page += "**Evidence:** " + words_for_grade_of(evidence) + "\n\n";
  add_list(page, "**Sources:**", escaped_words(evidence.sources));
  add_list(page, "**Counter-evidence:**", escaped_words(evidence.counter));
}

void add_patterns(std::string& page, const Rule& rule, const RuleSet& rules) {
  std::vector<std::string> patterns;
  for (const PlacedPattern& pattern : rule.patterns) patterns.push_back(escaped(words_for(pattern.pattern, rules)));
  for (const Replacement& replacement : rule.replacements) {
    std::string item = escaped(words_for(replacement.pattern.pattern, rules)) + " →";
    std::string_view separator = " ";
    for (const std::string& alternative : replacement.alternatives) {
      item += std::string(separator) + escaped(alternative);
      separator = ", ";
    }
    patterns.push_back(item);
  }
  add_list(page, "**Looks for:**", patterns);
}

// The first of the documents, so that a page stays readable.
void add_document(std::string& page, std::string_view title, const std::vector<Example>& examples) {
  if (examples.empty()) return;
  page += std::string(title) + "\n\n````markdown\n" + examples.front().text + "\n````\n\n";
}

void add_measure(std::string& page, const Rule& rule, const RuleSet& rules) {
  std::vector<std::string> said;
  for (const std::string& sentence : words_for(*rule.measure, rules)) said.push_back(escaped(sentence));
  add_list(page, "**Measures:**", said);
  add_document(page, "**Found**, for example:", rule.flag_examples);
  add_document(page, "**Not found**, for example:", rule.pass_examples);
}

void add_proof(std::string& page, const Rule& rule, const RuleSet& rules) {
  if (rule.unprintable) {
    page += "What it looks for is not printed here; `rules/" + rule.id + ".yaml` has it.\n\n";
    return;
  }
  if (rule.measure) return add_measure(page, rule, rules);
  add_patterns(page, rule, rules);
  add_list(page, "**Found** (the words in brackets):", escaped_words(one_for_each_line(rule.flag_examples)));
  add_list(page, "**Not found:**", escaped_words(one_for_each_line(rule.pass_examples)));
}

void add_switch(std::string& page, const Rule& rule) {
  if (rule.opt_in) page += "**Off until asked for:** " + code("--enable " + rule.id) + "\n\n";
  if (!rule.stance.empty()) page += "**Holds only where a profile says:** " + code(words_for_stance(rule)) + "\n\n";
  page += "**To turn it off:** " + code("--ignore " + rule.id) + "\n\n";
}

void add_rule(std::string& page, const Rule& rule, const Category& category, const RuleSet& rules) {
  page += "## " + idea_of(rule) + "\n\n" + escaped(rule.title) + ".\n\n";
  page += "> " + escaped(message_of(rule)) + "\n\n";
  if (rule.why != category.why) page += escaped(rule.why) + "\n\n";
  std::vector<std::string> suggestions;
  for (const std::string& suggestion : rule.suggestions) suggestions.push_back(escaped(suggestion));
  add_list(page, "**Instead:**", suggestions);
  if (!rule.fine_when.empty()) page += "**Fine when** " + escaped(rule.fine_when) + ".\n\n";
  page += "**Severity:** " + words_for(rule.severity) + ". **Confidence:** " + std::string(name_of(rule.confidence)) +
          ".\n\n";
  if (rule.evidence.grade != category.evidence.grade ||
      rule.evidence.sources.size() != category.evidence.sources.size()) {
    add_evidence(page, rule.evidence);
  }
  add_list(page, "**Law** (information, not advice):", escaped_words(rule.legal));
  add_proof(page, rule, rules);
  add_switch(page, rule);
}

}  // namespace

std::string rule_page(const Category& category, const RuleSet& rules) {
  std::string page = std::string(kNotice) + "# " + escaped(category.title) + "\n\n" + escaped(category.why) + "\n\n";
  add_evidence(page, category.evidence);
  page +=
      "In the lists of what a rule looks for, `~` stands for every form of a word, `[ ]` for what may be missing, `( / "
      ")` for one "
      "of several, `< >` for a list of words.\n\n";
  page += "**To turn the category off:** " + code("--ignore " + category.id) + "\n\n";
  for (const Rule& rule : rules.rules) {
    if (rule.category == category.id) add_rule(page, rule, category, rules);
  }
  page.pop_back();
  return page;
}

std::string rule_index(const RuleSet& rules) {
  std::string page = std::string(kNotice) + "# Rules\n";
  for (const Category& category : rules.categories) {
    page += "\n## [" + escaped(category.title) + "](" + category.id + ".md)\n\n";
    for (const Rule& rule : rules.rules) {
      if (rule.category != category.id) continue;
      page += "- [" + idea_of(rule) + "](" + category.id + ".md#" + idea_of(rule) + "): " + escaped(rule.title) + "\n";
    }
  }
  return page;
}

}  // namespace evenhand

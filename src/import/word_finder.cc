#include "import/word_finder.h"

#include <algorithm>
#include <optional>

#include "base/span.h"
#include "lint/pattern_runner.h"
#include "lint/plain_document.h"
#include "lint/raw_match.h"
#include "lint/reading.h"
#include "rules/anchor.h"
#include "rules/expansion.h"

namespace evenhand {
namespace {

std::vector<std::size_t> rules_by_pattern(const CompiledRules& compiled) {
  const auto& records = compiled.table().rules;
  std::vector<std::size_t> owner(compiled.table().patterns.size(), records.size());
  for (std::size_t rule = 0; rule < records.size(); ++rule) {
    const Range own = records[rule].patterns;
    for (std::uint32_t i = 0; i < own.count; ++i) owner[own.begin + i] = rule;
  }
  return owner;
}

std::vector<const Pattern*> patterns_of(const Rule& rule) {
  std::vector<const Pattern*> patterns;
  for (const PlacedPattern& pattern : rule.patterns) patterns.push_back(&pattern.pattern);
  for (const Replacement& replacement : rule.replacements) patterns.push_back(&replacement.pattern.pattern);
  return patterns;
}

std::size_t count_words(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

}  // namespace

WordFinder::WordFinder(const RuleSet& rules, const CompiledRules& compiled, const English& english)
    : compiled_(compiled), owner_(rules_by_pattern(compiled)) {
  const Expander expander(english, rules.lexicons);
  for (const Rule& rule : rules.rules) {
    const std::vector<const Pattern*> patterns = patterns_of(rule);
    std::map<std::string, std::size_t> uses;  // How many of the patterns hang on a word.
    for (const Pattern* const pattern : patterns) {
      const std::optional<Anchor> anchor = find_anchor(expander.expand(*pattern), english);
      if (!anchor) continue;
      for (const std::string& word : anchor->words) ++uses[word];
    }
    for (const auto& [word, count] : uses) {
      if (count * 2 >= patterns.size()) by_anchor_[word].insert(rule.id);
    }
  }
}

std::set<std::string> WordFinder::rules_that_match(std::string_view text, std::size_t least_words) const {
  std::vector<bool> wanted(owner_.size());
  for (std::size_t i = 0; i < owner_.size(); ++i) wanted[i] = owner_[i] < compiled_.rule_count();
  const Document document = plain_document(std::string(text));
  const Reading reading(document, compiled_);
  const LazyRegexes regexes(compiled_);
  PatternRunner runner(reading, regexes);
  std::set<std::string> found;
  for (const RawMatch& match : find_raw_matches(reading, find_triggers(reading), runner, wanted)) {
    const Span span = reading.span_of(match.match);
    if (count_words(text.substr(span.begin, span.size())) < least_words) continue;
    found.emplace(compiled_.rule(owner_[match.pattern]).id);
  }
  return found;
}

std::set<std::string> WordFinder::rules_about(std::string_view words) const {
  if (std::set<std::string> together = rules_that_match(words, 2); !together.empty()) return together;
  std::set<std::string> found;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (word.empty()) continue;
    found.merge(rules_that_match(word, 1));
    const auto hanging = by_anchor_.find(word);
    if (hanging != by_anchor_.end()) found.insert(hanging->second.begin(), hanging->second.end());
  }
  return found;
}

}  // namespace evenhand

#include "lint/rule_test.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

#include "lint/batch_rule_test.h"
#include "lint/linter.h"
#include "lint/plain_document.h"
#include "lint/raw_match.h"
#include "rules/anchor.h"
#include "rules/expansion.h"
#include "text/word.h"

namespace evenhand {
namespace {

using Marks = std::vector<std::pair<std::size_t, std::size_t>>;

std::string with_brackets(const std::string& text, const Marks& marks) {
  std::string marked;
  std::size_t at = 0;
  for (const auto& [begin, end] : marks) {
    if (begin < at || end > text.size()) continue;
    marked += text.substr(at, begin - at) + "[" + text.substr(begin, end - begin) + "]";
    at = end;
  }
  return marked + text.substr(at);
}

// The words of the matches that one written pattern made in the flag examples.
using WordsByNotation = std::map<std::string, std::set<std::string>>;

class Trial {
 public:
  Trial(const Rule& rule, const CompiledRules& compiled, ExampleReader read)
      : rule_(rule), compiled_(compiled), read_(read), linter_(compiled, selection()) {}

  std::vector<RuleMistake> run() {
    const auto try_one = rule_.measure ? &Trial::try_document : &Trial::try_sentence;
    for (const Example& example : rule_.flag_examples) try_in_genres(example, Expectation::found, try_one);
    for (const Example& example : rule_.pass_examples) try_in_genres(example, Expectation::passed, try_one);
    return std::move(failures_);
  }

  WordsByNotation matched_words() const {
    WordsByNotation words;
    for (const Example& example : rule_.flag_examples) collect_words(example, words);
    return words;
  }

 private:
  enum class Expectation { found, passed };
  using Try = bool (Trial::*)(const Example& example, Genre genre, Expectation expectation);

  // This rule alone, or with those that signal together with it.
  Selection selection() const {
    Selection selection = select_all(compiled_);
    const std::size_t own = *compiled_.find(rule_.id);
    const auto& records = compiled_.table().rules;
    for (std::size_t i = 0; i < records.size(); ++i) {
      const bool same_group = rule_.signal && records[i].signal_at_least > 0 &&
                              compiled_.text(records[i].signal_group) == rule_.signal->group;
      if (i != own && !same_group) selection.severity[i].fill(Severity::off);
    }
    return selection;
  }

  void try_in_genres(const Example& example, Expectation expectation, Try try_one) {
    for (std::size_t i = 0; i < kGenreCount; ++i) {
      const auto genre = static_cast<Genre>(i);
      if (example.genre ? *example.genre != genre : rule_.severity[i] == Severity::off) continue;
      if (!(this->*try_one)(example, genre, expectation)) return;  // One genre's failure is enough to read.
    }
  }

  // A document is found as a whole, wherever the finding stands.
  bool try_document(const Example& example, Genre genre, Expectation expectation) {
    const FileReport report = linter_.lint(read_(example.text), genre);
    if (report.findings.empty() == (expectation == Expectation::passed)) return true;
    std::string message = "in the genre " + std::string(name_of(genre)) + " this document " + words_for(expectation);
    if (!report.findings.empty()) message += "; found: " + report.findings.front().message;
    failures_.push_back({rule_.path, example.place, message});
    return false;
  }

  static std::string words_for(Expectation expectation) {
    return expectation == Expectation::found ? "should be found" : "should pass";
  }

  bool try_sentence(const Example& example, Genre genre, Expectation expectation) {
    const FileReport report = linter_.lint(plain_document(example.text), genre);
    Marks found;
    for (const Finding& finding : report.findings) found.emplace_back(finding.begin.offset, finding.end.offset);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    if (found == example.marks) return true;
    std::string message = "in the genre " + std::string(name_of(genre)) + " this " + words_for(expectation) + ": " +
                          with_brackets(example.text, example.marks);
    message += found.empty() ? "; nothing was found" : "; found: " + with_brackets(example.text, found);
    failures_.push_back({rule_.path, example.place, message});
    return false;
  }

  void collect_words(const Example& example, WordsByNotation& words) const {
    const Document document = plain_document(example.text);
    const Reading reading(document, compiled_);
    const LazyRegexes regexes(compiled_);
    PatternRunner runner(reading, regexes);
    const Range own = compiled_.table().rules[*compiled_.find(rule_.id)].patterns;
    std::vector<bool> wanted(compiled_.table().patterns.size(), false);
    for (std::uint32_t i = 0; i < own.count; ++i) wanted[own.begin + i] = true;
    for (const RawMatch& raw : find_raw_matches(reading, find_triggers(reading), runner, wanted)) {
      const Span span = reading.span_of(raw.match);
      const std::string text = example.text.substr(span.begin, span.size());
      const WordList list = split_words(text);
      std::set<std::string>& seen =
          words[std::string(compiled_.text(compiled_.table().pattern_texts[raw.pattern].notation))];
      for (std::size_t i = 0; i < list.words.size(); ++i) {
        seen.emplace(list.key(list.words[i]));
        if (i + 1 < list.words.size() && list.words[i + 1].broken) {
          seen.insert(std::string(list.key(list.words[i])) + std::string(list.key(list.words[i + 1])));
        }
      }
    }
  }

  const Rule& rule_;
  const CompiledRules& compiled_;
  ExampleReader read_;
  Linter linter_;
  std::vector<RuleMistake> failures_;
};

bool holds_one_of(const std::set<std::string>& seen, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    if (!word.ends_with('*')) return seen.contains(word);
    const std::string stem = word.substr(0, word.size() - 1);
    const auto next = seen.lower_bound(stem);
    return next != seen.end() && next->starts_with(stem);
  });
}

std::string shortest(const std::vector<std::string>& words) {
  return *std::min_element(words.begin(), words.end(), [](const std::string& left, const std::string& right) {
    return left.size() < right.size();
  });
}

}  // namespace

std::vector<RuleMistake> RuleTest::failures(const Rule& rule) const {
  assert(compiled_.find(rule.id));
  if (rule.measure && rule.measure->kind == Measure::Kind::batch) return batch_failures(rule, compiled_, read_);
  Trial trial(rule, compiled_, read_);
  std::vector<RuleMistake> failures = trial.run();
  const WordsByNotation matched = trial.matched_words();
  const Expander expander(english_, rules_.lexicons);
  std::vector<PlacedPattern> patterns = rule.patterns;
  for (const Replacement& replacement : rule.replacements) patterns.push_back(replacement.pattern);
  for (const PlacedPattern& pattern : patterns) {
    const auto words = matched.find(pattern.notation);
    if (words == matched.end()) {
      failures.push_back({rule.path, pattern.place, "no flag example uses the pattern '" + pattern.notation + "'"});
      continue;
    }
    const std::optional<Anchor> anchor = find_anchor(expander.expand(pattern.pattern), english_);
    if (!anchor) continue;
    for (const std::vector<std::string>& written : anchor->written) {
      if (holds_one_of(words->second, written)) continue;
      failures.push_back(
          {rule.path, pattern.place,
           "the pattern '" + pattern.notation + "' hangs on '" + shortest(written) + "', which no flag example holds"});
    }
  }
  return failures;
}

}  // namespace evenhand

#include "app/rule_test_command.h"

#include <algorithm>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "app/parallel.h"
#include "app/rule_library.h"
#include "app/rule_loading.h"
#include "app/terminal.h"
#include "lint/rule_overlaps.h"
#include "lint/rule_test.h"
#include "lint/suggestion_test.h"
#include "readers/reader.h"
#include "report/summary.h"
#include "rules/rule_mistake.h"

namespace evenhand {
namespace {

using Rules = std::vector<const Rule*>;

// The rules that `names` call for, all where they are none. Nothing where one is unknown; then the user has been told.
std::optional<Rules> choose_rules(const RuleSet& rules, const std::vector<std::string>& names) {
  Rules chosen;
  if (names.empty()) {
    for (const Rule& rule : rules.rules) chosen.push_back(&rule);
  }
  for (const std::string& name : names) {
    const Rule* const named = find_rule(rules, name);
    if (named == nullptr && find_category(rules, name) == nullptr) {
      complain_of_unknown(name, rules);
      return std::nullopt;
    }
    for (const Rule& rule : rules.rules) {
      if (&rule == named || rule.category == name) chosen.push_back(&rule);
    }
  }
  return chosen;
}

std::string describe_examples(const Rules& rules) {
  std::size_t flag = 0;
  std::size_t pass = 0;
  for (const Rule* const rule : rules) {
    flag += rule->flag_examples.size();
    pass += rule->pass_examples.size();
  }
  return count_of(rules.size(), "rule") + ", " + count_of(flag, "flag example") + ", " + count_of(pass, "pass example");
}

std::size_t processor_count() { return std::max(1U, std::thread::hardware_concurrency()); }

// The failures of each rule, in the order of the rules.
Document read_example(std::string text) { return *read_document(Format::markdown, "example.md", std::move(text)); }

std::vector<std::vector<RuleMistake>> try_rules(const RuleTest& examples, const SuggestionTest& suggestions,
                                                const Rules& rules) {
  std::vector<std::vector<RuleMistake>> failures(rules.size());
  for_each_index(rules.size(), processor_count(), [&](std::size_t i) {
    failures[i] = examples.failures(*rules[i]);
    for (RuleMistake& failure : suggestions.failures(*rules[i])) failures[i].push_back(std::move(failure));
  });
  return failures;
}

std::string describe(const RuleOverlap& overlap, const std::string& path) {
  const std::string reported = overlap.reported.empty() ? "both are reported" : overlap.reported + " is reported";
  return to_string(RuleMistake{path, overlap.place,
                               overlap.rule + " (“" + overlap.words + "”) and " + overlap.other + " (“" +
                                   overlap.other_words + "”) in " + std::string(name_of(overlap.genre)) + ": " +
                                   reported + (overlap.same_words ? "; they find the same words" : "") + "; " +
                                   count_of(overlap.count, "time")}) +
         "\n";
}

ExitCode list_overlaps(const Rules& rules, const CompiledRules& compiled) {
  const OverlapSearch search(compiled);
  std::vector<std::vector<RuleOverlap>> found(rules.size());
  for_each_index(rules.size(), processor_count(), [&](std::size_t i) { found[i] = search.overlaps_of(*rules[i]); });
  std::string text;
  std::size_t count = 0;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    for (const RuleOverlap& overlap : found[i]) text += describe(overlap, rules[i]->path);
    count += found[i].size();
  }
  text += count_of(rules.size(), "rule") + ": " + count_of(count, "overlap") + "\n";
  return print(text) == PrintOutcome::complete ? ExitCode::nothing_found : ExitCode::failed;
}

}  // namespace

ExitCode test_rules(const Options& options) {
  const auto library = open_library(options);
  if (!library) return ExitCode::failed;
  const auto rules = choose_rules(library->rules, options.arguments);
  if (!rules) return ExitCode::failed;
  const Result<RuleBook> book = open_rules(rule_options(library->config, options.rules));
  const Result<English> english = read_builtin_english();
  if (!book || !english) {
    print_error((book ? english.error() : book.error()).message + "\n");
    return ExitCode::failed;
  }
  if (options.overlaps) return list_overlaps(*rules, book->rules);
  const RuleTest examples(library->rules, book->rules, *english, read_example);
  const SuggestionTest suggestions(book->rules);
  std::string text;
  std::size_t count = 0;
  for (const std::vector<RuleMistake>& failures : try_rules(examples, suggestions, *rules)) {
    for (const RuleMistake& failure : failures) text += to_string(failure) + "\n";
    count += failures.size();
  }
  text +=
      describe_examples(*rules) + ": " + (count == 0 ? "all do what they should" : count_of(count, "failure")) + "\n";
  if (print(text) != PrintOutcome::complete) return ExitCode::failed;
  return count == 0 ? ExitCode::nothing_found : ExitCode::findings;
}

}  // namespace evenhand

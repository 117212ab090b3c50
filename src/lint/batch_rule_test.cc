#include "lint/batch_rule_test.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "compare/batch.h"
#include "compare/comparison.h"
#include "lint/figures.h"

namespace evenhand {
namespace {

using Outcome = Difference::Outcome;

Selection only(const CompiledRules& compiled, std::size_t own) {
  Selection selection = select_all(compiled);
  for (std::size_t i = 0; i < selection.severity.size(); ++i) {
    if (i != own) selection.severity[i].fill(Severity::off);
  }
  return selection;
}

std::string_view words_for(Outcome outcome) {
  switch (outcome) {
    case Outcome::too_few:
      return "too few documents have a value";
    case Outcome::alike:
      return "every document has the same value";
    case Outcome::unclear:
      return "the interval holds zero";
    case Outcome::slight:
      return "the difference is slight";
    case Outcome::stands:
      return "a difference stands";
  }
  return "";
}

class BatchTrial {
 public:
  BatchTrial(const Rule& rule, const CompiledRules& compiled, ExampleReader read)
      : rule_(rule), compiled_(compiled), selection_(only(compiled, *compiled.find(rule.id))), read_(read) {}

  std::vector<RuleMistake> run() {
    for (const Example& example : rule_.flag_examples) try_in_genres(example, true);
    for (const Example& example : rule_.pass_examples) try_in_genres(example, false);
    return std::move(failures_);
  }

 private:
  void try_in_genres(const Example& example, bool differs) {
    for (std::size_t i = 0; i < kGenreCount; ++i) {
      const auto genre = static_cast<Genre>(i);
      if (example.genre ? *example.genre != genre : rule_.severity[i] == Severity::off) continue;
      const Result<Comparison> comparison = compare(batch_of(example, genre), ComparisonOptions{});
      if (tells_difference(comparison) == differs) continue;
      failures_.push_back({rule_.path, example.place,
                           "in the genre " + std::string(name_of(genre)) + " the groups of this batch " +
                               (differs ? "should differ" : "should not differ") + ": " + answer(comparison)});
      return;  // One genre's failure is enough to read.
    }
  }

  Batch batch_of(const Example& example, Genre genre) const {
    const FigureTaker taker(compiled_, selection_, genre);
    Batch batch(taker.measures());
    for (const ExampleDocuments& documents : example.batch) {
      const Figures figures = taker.take(read_(documents.text));
      const auto band = documents.band.empty() ? std::nullopt : std::optional<std::string_view>(documents.band);
      for (std::uint32_t i = 0; i < documents.times; ++i) batch.add({documents.group, band, figures.values});
    }
    return batch;
  }

  static bool tells_difference(const Result<Comparison>& comparison) {
    return comparison && std::any_of(comparison->differences.begin(), comparison->differences.end(),
                                     [](const Difference& each) { return each.outcome == Outcome::stands; });
  }

  static std::string answer(const Result<Comparison>& comparison) {
    if (!comparison) return comparison.error().message;
    std::string text;
    for (const Difference& each : comparison->differences) {
      text += (text.empty() ? "" : "; ") + std::string(words_for(each.outcome));
      if (!each.estimate) continue;
      text += " (" + std::to_string(each.estimate->first.mean) + " and " + std::to_string(each.estimate->second.mean) +
              ", interval of the difference " + std::to_string(each.estimate->interval.low) + " to " +
              std::to_string(each.estimate->interval.high) + ")";
    }
    return text;
  }

  const Rule& rule_;
  const CompiledRules& compiled_;
  Selection selection_;
  ExampleReader read_;
  std::vector<RuleMistake> failures_;
};

}  // namespace

std::vector<RuleMistake> batch_failures(const Rule& rule, const CompiledRules& compiled, ExampleReader read) {
  return BatchTrial(rule, compiled, read).run();
}

}  // namespace evenhand

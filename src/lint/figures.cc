#include "lint/figures.h"

#include "lint/compared_measure.h"
#include "lint/measurement.h"

namespace evenhand {

struct FigureTaker::State {
  const CompiledRules& rules;
  const Selection& selection;
  Genre genre;
  std::vector<std::uint32_t> taken;  // Rules, by number.
  std::vector<double> scales;        // Of each of them.
  LazyRegexes regexes;

  State(const CompiledRules& compiled, const Selection& selected, Genre of_all)
      : rules(compiled), selection(selected), genre(of_all), regexes(compiled) {
    for (std::uint32_t rule = 0; rule < rules.rule_count(); ++rule) {
      const std::uint32_t measure = rules.table().rules[rule].measure;
      const bool is_on = selection.severity[rule][static_cast<std::size_t>(genre)] != Severity::off;
      if (!is_on || measure == kNone || !is_of_batches(rules.table().measures[measure])) continue;
      taken.push_back(rule);
      scales.push_back(scale_of(rules.table().measures[measure]));
    }
  }
};

FigureTaker::FigureTaker(const CompiledRules& rules, const Selection& selection, Genre genre)
    : state_(std::make_unique<const State>(rules, selection, genre)) {
  for (const std::uint32_t rule : state_->taken) measures_.push_back(compared_measure(rules, rule));
}
FigureTaker::~FigureTaker() = default;

Figures FigureTaker::take(const Document& document) const {
  const Reading reading(document, state_->rules);
  PatternSearch search(reading, state_->regexes);
  Guards guards(search);
  Allowances allowances(reading, state_->selection);
  MeasureTaker taker(search, guards, allowances, state_->genre);
  Figures figures;
  for (std::size_t i = 0; i < measures_.size(); ++i) {
    const Measurement taken = taker.take(state_->taken[i]);
    figures.values.push_back(taken.is_enough ? std::optional(taken.value * state_->scales[i]) : std::nullopt);
  }
  figures.words = said_words(reading);
  figures.pronouns = pronoun_group(reading);
  return figures;
}

}  // namespace evenhand

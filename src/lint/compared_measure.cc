#include "lint/compared_measure.h"

#include <cassert>
#include <string>

#include "rules/measure.h"

namespace evenhand {
namespace {

constexpr double kPercent = 100;

bool is_ratio(const MeasureRecord& measure) { return measure.other != kNone; }

std::string unit_of(const MeasureRecord& measure) {
  if (measure.share != 0) return "";
  if (is_ratio(measure)) return "%";
  switch (static_cast<Measure::Unit>(measure.unit)) {
    case Measure::Unit::hundred_words:
      return "per 100 words";
    case Measure::Unit::sentence:
      return "per sentence";
    default:
      return measure.of == kNone ? "words" : "per document";
  }
}

// The first study that a rule names, and from where its limit comes.
std::string basis_of(const CompiledRules& rules, std::uint32_t rule, const MeasureRecord& measure) {
  const Evidence evidence = rules.evidence(rule);
  std::string basis = evidence.sources.empty() ? "no study is named" : evidence.sources.front().cite;
  switch (static_cast<Measure::Basis>(measure.basis)) {
    case Measure::Basis::research:
      return basis;
    case Measure::Basis::law:
      return basis + "; from which difference on it counts is a matter of law";
    case Measure::Basis::convention:
      return basis + "; from which difference on it counts is a convention";
  }
  return basis;
}

}  // namespace

double scale_of(const MeasureRecord& measure) { return is_ratio(measure) ? kPercent : 1; }

ComparedMeasure compared_measure(const CompiledRules& rules, std::uint32_t rule) {
  const RuleView view = rules.rule(rule);
  const MeasureRecord& measure = rules.table().measures[rules.table().rules[rule].measure];
  assert(static_cast<Measure::Kind>(measure.kind) == Measure::Kind::batch && measure.above != kNone);
  ComparedMeasure compared;
  compared.id = view.id;
  compared.title = view.title;
  compared.counts = view.message;
  compared.unit = unit_of(measure);
  compared.kind = measure.share != 0 ? ComparedMeasure::Kind::share : ComparedMeasure::Kind::mean;
  compared.among = measure.by_rating != 0 ? ComparedMeasure::Among::each_band : ComparedMeasure::Among::all;
  compared.basis = basis_of(rules, rule, measure);
  compared.least = measure.above * scale_of(measure) / Measure::kThousandths;
  return compared;
}

}  // namespace evenhand

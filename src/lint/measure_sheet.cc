#include "lint/measure_sheet.h"

#include <map>
#include <utility>

#include "document/line_index.h"
#include "lint/allowances.h"
#include "lint/finding_history.h"
#include "lint/finding_writer.h"
#include "lint/guards.h"
#include "lint/measure_findings.h"
#include "lint/measured.h"
#include "lint/measurement.h"

namespace evenhand {
namespace {

using Kind = Measure::Kind;
using Outcome = TakenMeasure::Outcome;

std::optional<double> limit_of(std::uint32_t thousandths) {
  if (thousandths == kNone) return std::nullopt;
  return thousandths / static_cast<double>(Measure::kThousandths);
}

// Whether a document has one value of the measure.
bool has_value(const MeasureRecord& measure) {
  switch (static_cast<Kind>(measure.kind)) {
    case Kind::count:
      return static_cast<Measure::Unit>(measure.unit) != Measure::Unit::section;
    case Kind::ratio:
    case Kind::list:
      return true;
    case Kind::follows:
      return measure.above != kNone;
    default:
      return false;
  }
}

class SheetWriter {
 public:
  explicit SheetWriter(const Reading& reading)
      : reading_(reading),
        lines_(reading.document().source()),
        history_(reading.rules()),
        findings_(reading, history_) {}

  TakenMeasure write(std::uint32_t number, const Measurement& taken) const {
    const CompiledRules& rules = reading_.rules();
    const RuleRecord& rule = rules.table().rules[number];
    const MeasureRecord& measure = rules.table().measures[rule.measure];
    TakenMeasure result = described(number, measure);
    result.words = taken.words;
    result.outcome = taken.is_enough ? Outcome::within : Outcome::too_little;
    result.count = taken.count;
    result.other = taken.other;
    if (!taken.is_enough) return result;
    if (has_value(measure)) result.value = taken.value;
    for (const TokenRange hit : taken.hits) result.hits.push_back(placed(hit));
    for (const TokenRange hit : taken.others) result.others.push_back(placed(hit));
    return result;
  }

  // Adds what `check` says of it.
  void add_message(const Measured& measured, TakenMeasure& sheet) {
    sheet.outcome = Outcome::beyond;
    sheet.messages.push_back(findings_.write(measured.candidate, measured.blanks).message);
    sheet.instead = measured.instead;
  }

 private:
  TakenMeasure described(std::uint32_t number, const MeasureRecord& measure) const {
    const RuleView rule = reading_.rules().rule(number);
    TakenMeasure result;
    result.rule = rule.id;
    result.title = rule.title;
    result.kind = static_cast<Kind>(measure.kind);
    result.unit = static_cast<Measure::Unit>(measure.unit);
    result.basis = static_cast<Measure::Basis>(measure.basis);
    result.of_words = measure.of == kNone && measure.marks.size == 0;
    result.is_share = is_share(measure);
    result.is_ordered = measure.comes_first != 0;
    result.above = limit_of(measure.above);
    result.below = limit_of(measure.below);
    result.least_words = measure.least_words;
    result.least_hits = measure.least_hits;
    result.evidence = reading_.rules().evidence(number);
    for (const std::string_view text : reading_.rules().texts(reading_.rules().table().rules[number].suggestions)) {
      result.suggestions.emplace_back(text);
    }
    return result;
  }

  PlacedWords placed(TokenRange hit) const {
    const Span span = reading_.span_of(hit);
    const Document& document = reading_.document();
    return {words_of(document, span), lines_.position(span.begin), std::string(document.place_at(span.begin))};
  }

  const Reading& reading_;
  LineIndex lines_;
  FindingHistory history_;
  FindingWriter findings_;
};

}  // namespace

std::vector<TakenMeasure> take_measures(PatternSearch& search, Genre genre, const std::vector<std::uint32_t>& rules,
                                        const Selection& selection) {
  Guards guards(search);
  Allowances allowances(search.reading(), selection);
  MeasureTaker taker(search, guards, allowances, genre);
  SheetWriter writer(search.reading());
  std::vector<TakenMeasure> sheet;
  std::map<std::uint32_t, std::size_t> places;  // In the sheet, by rule.
  for (const std::uint32_t number : rules) {
    places[number] = sheet.size();
    sheet.push_back(writer.write(number, taker.take(number)));
  }
  for (const Measured& measured : measure_document(search, genre, rules, selection)) {
    writer.add_message(measured, sheet[places.at(measured.candidate.rule)]);
  }
  return sheet;
}

}  // namespace evenhand

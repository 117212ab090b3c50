#include "lint/measured.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "lint/condition_test.h"
#include "lint/measure_findings.h"

namespace evenhand {
namespace {

bool is_of_words(const MeasureRecord& measure) {
  const auto kind = static_cast<Measure::Kind>(measure.kind);
  return kind == Measure::Kind::field || kind == Measure::Kind::range ||
         (kind == Measure::Kind::follows && measure.above == kNone);
}

class LimitOrder {
 public:
  explicit LimitOrder(const CompiledRules& rules) : rules_(rules) {}

  bool count_the_same(const Measured& one, const Measured& other) const {
    const MeasureRecord& left = measure(one);
    const MeasureRecord& right = measure(other);
    const bool same_category = rules_.text(rule(one).category) == rules_.text(rule(other).category);
    const bool asks =
        rule(one).when.count + rule(one).unless.count + rule(other).when.count + rule(other).unless.count > 0;
    return same_category && !asks && one.taken.count > 0 && one.candidate.match.overlaps(other.candidate.match) &&
           std::tuple(left.kind, left.unit, left.share, one.taken.count, one.taken.other) ==
               std::tuple(right.kind, right.unit, right.share, other.taken.count, other.taken.other) &&
           one.taken.hits == other.taken.hits && one.taken.others == other.taken.others;
  }

  // REQUIRES: they count the same.
  bool says_more(const Measured& one, const Measured& other) const {
    if (one.candidate.severity != other.candidate.severity) return one.candidate.severity > other.candidate.severity;
    const MeasureRecord& left = measure(one);
    const MeasureRecord& right = measure(other);
    if (left.above != kNone && right.above != kNone && left.above != right.above) return left.above > right.above;
    if (left.below != kNone && right.below != kNone && left.below != right.below) return left.below < right.below;
    return one.candidate.rule < other.candidate.rule;
  }

 private:
  const RuleRecord& rule(const Measured& measured) const { return rules_.table().rules[measured.candidate.rule]; }
  const MeasureRecord& measure(const Measured& measured) const {
    return rules_.table().measures[rule(measured).measure];
  }

  const CompiledRules& rules_;
};

}  // namespace

std::vector<Measured> measure_document(PatternSearch& search, Genre genre, const std::vector<std::uint32_t>& rules,
                                       const Selection& selection) {
  const Reading& reading = search.reading();
  const TableView& table = reading.rules().table();
  Guards guards(search);
  ConditionTest of_hits(search, guards, genre);
  ConditionTest of_places(search, guards, genre, ConditionTest::Asked::about_place);
  Allowances allowances(search.reading(), selection);
  MeasureTaker taker(search, guards, allowances, genre);
  std::vector<Measured> measured;
  for (const std::uint32_t number : rules) {
    const RuleRecord& rule = table.rules[number];
    const MeasureRecord& measure = table.measures[rule.measure];
    const Measurement taken = taker.judge(number);
    ConditionTest& conditions = taken.marks_hits ? of_hits : of_places;
    for (std::size_t i = 0; i < taken.places.size(); ++i) {
      const TokenRange place = taken.places[i];
      if (!conditions.all_hold(rule.when, place) || conditions.any_holds(rule.unless, place)) continue;
      const Severity severity = selection.severity[number][static_cast<std::size_t>(genre)];
      measured.push_back({{place, kNone, number, severity, !taken.is_of_places},
                          taken,
                          blanks_of(reading, measure, taken, i),
                          words_instead(reading, measure, taken),
                          is_of_words(measure)});
    }
  }
  return measured;
}

void drop_repeated_measures(const CompiledRules& rules, std::vector<Measured>& measured) {
  const LimitOrder order(rules);
  std::vector<Measured> kept;
  for (Measured& candidate : measured) {
    const auto same = std::find_if(kept.begin(), kept.end(),
                                   [&](const Measured& other) { return order.count_the_same(candidate, other); });
    if (same == kept.end()) {
      kept.push_back(std::move(candidate));
    } else if (order.says_more(candidate, *same)) {
      *same = std::move(candidate);
    }
  }
  measured = std::move(kept);
}

}  // namespace evenhand

#include <string>
#include <utility>

#include "report/comparison_report.h"
#include "report/comparison_words.h"
#include "report/decimal.h"
#include "report/json_value.h"

namespace evenhand {
namespace {

using Kind = ComparedMeasure::Kind;

Json number(double value) { return in_ten_digits(value); }

Json json_of(const ComparedMeasure& measure) {
  return {{"id", measure.id},
          {"title", measure.title},
          {"counts", measure.counts},
          {"unit", null_if_empty(measure.unit)},
          {"kind", measure.kind == Kind::share ? "share" : "mean"},
          {"among", measure.among == ComparedMeasure::Among::each_band ? "each-band" : "all"},
          {"least", number(measure.least)},
          {"basis", measure.basis}};
}

Json json_of(const ComparedGroup& group) {
  return {{"texts", group.documents}, {"mean", number(group.mean)}, {"deviation", number(group.deviation)}};
}

Json json_of(const Interval& interval) { return {{"low", number(interval.low)}, {"high", number(interval.high)}}; }

Json json_of(const Comparison& comparison, const Difference& difference) {
  const ComparedMeasure& measure = comparison.measures[difference.measure];
  Json result = {{"measure", measure.id},
                 {"band", difference.band ? Json(comparison.bands[*difference.band]) : Json(nullptr)},
                 {"groups", {comparison.groups[difference.first].name, comparison.groups[difference.second].name}},
                 {"outcome", name_of(difference.outcome)},
                 {"estimate", nullptr}};
  if (!difference.estimate) return result;
  const Estimate& estimate = *difference.estimate;
  result["estimate"] = {{"first", json_of(estimate.first)},
                        {"second", json_of(estimate.second)},
                        {"difference", number(estimate.difference)},
                        {"interval", has_interval(difference) ? json_of(estimate.interval) : Json(nullptr)},
                        {"standardized", estimate.standardized ? number(*estimate.standardized) : Json(nullptr)},
                        {"standardized_by", measure.kind == Kind::share ? "cohen-h" : "hedges-g"}};
  return result;
}

Json json_of(const Comparison& comparison, const GroupPair& pair) {
  Json words = Json::array();
  for (const WordDifference& word : pair.words) {
    words.push_back({{"word", word.word},
                     {"log_odds", number(word.log_odds)},
                     {"z", number(word.z)},
                     {"first_per_10000", number(word.first_per_10000)},
                     {"second_per_10000", number(word.second_per_10000)},
                     {"texts", word.documents}});
  }
  return {{"groups", {comparison.groups[pair.first].name, comparison.groups[pair.second].name}},
          {"detectable", number(pair.detectable)},
          {"exploratory_words", std::move(words)}};
}

// An array of what `items` become.
template <typename Items, typename Convert>
Json list_of(const Items& items, const Convert& convert) {
  Json list = Json::array();
  for (const auto& item : items) list.push_back(convert(item));
  return list;
}

Json left_out(const Comparison& comparison) {
  return {{"small_groups", comparison.small_groups},
          {"texts_of_small_groups", comparison.documents_of_small_groups},
          {"small_bands", comparison.small_bands},
          {"texts_without_group", comparison.without_group}};
}

}  // namespace

std::string write_comparison_json(const Comparison& comparison, const ComparisonContext& context) {
  const ComparisonOptions& options = comparison.options;
  const Json document = {
      {"version", 1},
      {"tool", {{"name", "evenhand"}, {"version", context.version}}},
      {"grouped_by", context.group_field},
      {"banded_by", null_if_empty(context.band_field)},
      {"options",
       {{"minimum_group", options.minimum_group},
        {"resamples", options.resamples},
        {"seed", options.seed},
        {"confidence", number(options.confidence)}}},
      {"groups",
       list_of(comparison.groups,
               [](const GroupSize& group) -> Json { return {{"name", group.name}, {"texts", group.documents}}; })},
      {"bands", comparison.bands},
      {"left_out", left_out(comparison)},
      {"comparisons", comparison.family},
      {"critical", number(comparison.critical)},
      {"measures", list_of(comparison.measures, [](const ComparedMeasure& measure) { return json_of(measure); })},
      {"differences",
       list_of(comparison.differences, [&](const Difference& each) { return json_of(comparison, each); })},
      {"pairs", list_of(comparison.pairs, [&](const GroupPair& pair) { return json_of(comparison, pair); })},
      {"notices", context.notices},
      {"caveats", caveats(comparison).sentences}};
  return to_text(document) + "\n";
}

}  // namespace evenhand

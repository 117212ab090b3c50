#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/decimal.h"
#include "report/json_value.h"
#include "report/measure_report.h"
#include "report/measured_words.h"

namespace evenhand {
namespace {

Json number_or_null(const std::optional<double>& value) { return value ? Json(in_ten_digits(*value)) : Json(nullptr); }

Json json_of(const std::vector<PlacedWords>& all, bool has_lines) {
  Json list = Json::array();
  for (const PlacedWords& each : all) {
    list.push_back({{"words", each.words},
                    {"line", has_lines ? Json(each.begin.line) : Json(nullptr)},
                    {"column", has_lines ? Json(each.begin.column) : Json(nullptr)},
                    {"place", null_if_empty(each.place)}});
  }
  return list;
}

Json json_of(const Evidence& evidence) {
  Json sources = Json::array();
  for (const Source& source : evidence.sources) {
    sources.push_back({{"cite", source.cite},
                       {"doi", null_if_empty(source.doi)},
                       {"url", null_if_empty(source.url)},
                       {"says", source.says}});
  }
  return {{"grade", std::string(1, evidence.grade)}, {"sources", std::move(sources)}};
}

Json json_of(const TakenMeasure& measure, bool has_lines, const RuleSet& rules) {
  const bool is_taken = measure.outcome != TakenMeasure::Outcome::too_little;
  std::vector<std::string> changes = measure.suggestions;
  if (!measure.instead.empty()) changes.insert(changes.begin(), measure.instead);
  return {{"rule", measure.rule},
          {"title", measure.title},
          {"kind", kMeasureKindNames[static_cast<std::size_t>(measure.kind)]},
          {"per", kMeasureUnitNames[static_cast<std::size_t>(measure.unit)]},
          {"counts", null_if_empty(counted_words_of(measure, rules))},
          {"outcome", name_of(measure.outcome)},
          {"value", number_or_null(measure.value)},
          {"shown", is_taken ? value_words(measure) : "needs " + shortage_words(measure)},
          {"is_share", measure.is_share},
          {"above", number_or_null(measure.above)},
          {"below", number_or_null(measure.below)},
          {"basis", kMeasureBasisNames[static_cast<std::size_t>(measure.basis)]},
          {"least_words", measure.least_words},
          {"least_hits", measure.least_hits},
          {"words", measure.words},
          {"count", measure.count},
          {"other", measure.other},
          {"from", json_of(measure.hits, has_lines)},
          {"beside", json_of(measure.others, has_lines)},
          {"messages", measure.messages},
          {"changes", std::move(changes)},
          {"evidence", json_of(measure.evidence)}};
}

Json json_of(const MeasuredFile& file, const RuleSet& rules) {
  Json measures = Json::array();
  for (const TakenMeasure& measure : file.sheet.measures) measures.push_back(json_of(measure, file.has_lines, rules));
  return {{"path", file.path},
          {"format", null_if_empty(file.format)},
          {"genre", file.skipped ? Json(nullptr) : Json(name_of(file.sheet.genre))},
          {"genre_reason", null_if_empty(file.sheet.genre_reason)},
          {"words", file.words},
          {"measures", std::move(measures)},
          {"skipped", file.skipped ? Json(*file.skipped) : Json(nullptr)}};
}

}  // namespace

std::string write_measures_json(const MeasureReport& report, const RuleSet& rules, const ReportOptions& options) {
  Json files = Json::array();
  for (const MeasuredFile& file : report.files) files.push_back(json_of(file, rules));
  Json errors = Json::array();
  for (const InputError& error : report.errors) errors.push_back({{"path", error.path}, {"message", error.message}});
  const Json document = {{"version", 1},
                         {"tool", {{"name", "evenhand"}, {"version", options.version}}},
                         {"files", std::move(files)},
                         {"errors", std::move(errors)},
                         {"note", words_on_measures()}};
  return to_text(document) + "\n";
}

}  // namespace evenhand

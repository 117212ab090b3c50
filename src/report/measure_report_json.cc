#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/decimal.h"
#include "report/finding_json.h"
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

class MeasureJsonWriter : public MeasureWriter {
 public:
  MeasureJsonWriter(const RuleSet& rules, const ReportOptions& options, TakeText take)
      : rules_(rules), text_(std::move(take)), json_(text_) {
    json_.begin_object();
    json_.key("version");
    json_.number(1);
    json_.key("tool");
    add_tool(json_, options);
    json_.key("files");
    json_.begin_array();
  }

  void add(const MeasuredFile& file) override { json_.raw(to_text(json_of(file, rules_))); }

  void end(const std::vector<InputError>& errors) override {
    json_.end_array();
    json_.key("errors");
    add_errors(json_, errors);
    json_.key("note");
    json_.text(words_on_measures());
    json_.end_object();
    json_.end_line();
    text_.hand_on();
  }

 private:
  const RuleSet& rules_;
  ReportText text_;
  JsonText json_;
};

}  // namespace

std::unique_ptr<MeasureWriter> make_measure_json_writer(const RuleSet& rules, const ReportOptions& options,
                                                        TakeText take) {
  return std::make_unique<MeasureJsonWriter>(rules, options, std::move(take));
}

}  // namespace evenhand

#include "report/measure_case.h"

#include <string>
#include <utility>
#include <vector>

namespace evenhand {
namespace {

using Kind = Measure::Kind;
using Unit = Measure::Unit;
using Outcome = TakenMeasure::Outcome;

PlacedWords words_at(const std::string& words, std::size_t line, std::size_t column) {
  return {words, {line, column, 0, column}, ""};
}

TakenMeasure measure_of(Kind kind, const std::string& idea) {
  TakenMeasure measure;
  measure.kind = kind;
  measure.rule = "whole-thing/" + idea;
  measure.title = "About " + idea;
  measure.words = 200;
  measure.evidence.sources = {{"Author 2020, Journal", "10.1/1", "", "That it was so."}};
  return measure;
}

TakenMeasure ratio() {
  TakenMeasure measure = measure_of(Kind::ratio, "helping");
  measure.outcome = Outcome::beyond;
  measure.is_share = true;
  measure.above = 0.4;
  measure.value = 2.0 / 3;
  measure.count = 2;
  measure.other = 1;
  measure.hits = {words_at("helped", 3, 5), words_at("helped", 9, 1)};
  measure.others = {words_at("led", 4, 2)};
  measure.messages = {"Two of three: “helped”."};
  measure.instead = "“helped” → wrote";
  measure.suggestions = {"Say who did what.", "Or ask."};
  return measure;
}

TakenMeasure rate() {
  TakenMeasure measure = measure_of(Kind::count, "rate");
  measure.unit = Unit::hundred_words;
  measure.below = 1;
  measure.basis = Measure::Basis::research;
  measure.value = 3.5;
  measure.count = 7;
  for (std::size_t i = 0; i < 10; ++i) measure.hits.push_back(words_at("fact " + std::to_string(i), i + 1, 1));
  measure.suggestions = {"Add facts.", "Add dates."};
  return measure;
}

TakenMeasure times(std::size_t count, std::size_t less) {
  TakenMeasure measure = measure_of(Kind::count, "times");
  measure.above = 8;
  measure.count = count;
  measure.other = less;
  measure.value = static_cast<double>(count) - static_cast<double>(less);
  return measure;
}

TakenMeasure length() {
  TakenMeasure measure = measure_of(Kind::count, "length");
  measure.of_words = true;
  measure.below = 80;
  measure.above = 700;
  measure.count = 1;
  measure.value = 1;
  return measure;
}

TakenMeasure sentences() {
  TakenMeasure measure = measure_of(Kind::count, "sentences");
  measure.of_words = true;
  measure.unit = Unit::sentence;
  measure.above = 25;
  measure.value = 12.25;
  return measure;
}

TakenMeasure sections() {
  TakenMeasure measure = measure_of(Kind::count, "sections");
  measure.outcome = Outcome::beyond;
  measure.unit = Unit::section;
  measure.below = 3;
  measure.messages = {"One.", "Two."};
  return measure;
}

TakenMeasure absent(std::size_t count) {
  TakenMeasure measure = measure_of(Kind::absent, "pay");
  measure.basis = Measure::Basis::law;
  measure.count = count;
  if (count == 0) {
    measure.outcome = Outcome::beyond;
    measure.messages = {"No pay."};
  }
  return measure;
}

TakenMeasure follows() {
  TakenMeasure measure = measure_of(Kind::follows, "criticism");
  measure.is_share = true;
  measure.above = 0.5;
  measure.value = 0.25;
  measure.other = 1;
  measure.hits.assign(4, words_at("was late", 2, 3));
  return measure;
}

TakenMeasure list() {
  TakenMeasure measure = measure_of(Kind::list, "items");
  measure.above = 8;
  measure.value = 4;
  measure.count = 4;
  measure.other = 4;
  return measure;
}

TakenMeasure pair(std::size_t first, std::size_t other) {
  TakenMeasure measure = measure_of(Kind::pair, "titles");
  measure.count = first;
  measure.other = other;
  return measure;
}

TakenMeasure field() {
  TakenMeasure measure = measure_of(Kind::field, "ratings");
  measure.outcome = Outcome::beyond;
  measure.count = 3;
  measure.messages = {"One."};
  return measure;
}

TakenMeasure too_little(Kind kind, std::size_t least_words, std::size_t least_hits) {
  TakenMeasure measure = measure_of(kind, "short");
  measure.outcome = Outcome::too_little;
  measure.least_words = least_words;
  measure.least_hits = least_hits;
  measure.words = 41;
  measure.count = 1;
  measure.other = 1;
  return measure;
}

MeasuredFile file_named(const std::string& path, std::vector<TakenMeasure> measures) {
  MeasuredFile file;
  file.path = path;
  file.format = "markdown";
  file.words = 204;
  file.sheet = {Genre::review, "recognised by the heading “Strengths”", std::move(measures)};
  return file;
}

}  // namespace

MeasureReport measure_report() {
  MeasuredFile packed = file_named("b\x1b[1m.docx", {ratio()});
  packed.format = "docx";
  packed.has_lines = false;
  packed.sheet.measures[0].hits[0].place = "the paragraph under “Naïve heading”";
  packed.sheet.measures[0].hits[1].place = "page 3";
  packed.sheet.measures[0].others[0].place = "page 4";
  MeasuredFile skipped;
  skipped.path = "d.bin";
  skipped.skipped = "binary (NUL byte at offset 7)";
  return {{file_named("a.md",
                      {ratio(), rate(), times(9, 2), times(0, 0), length(), sentences(), sections(), absent(0),
                       absent(2), follows(), list(), pair(1, 0), pair(0, 2), pair(0, 0), pair(2, 1), field(),
                       too_little(Kind::count, 80, 0), too_little(Kind::ratio, 0, 6), too_little(Kind::list, 0, 3)}),
           packed, file_named("c.md", {}), skipped},
          {{"e.md", "no such file or folder"}}};
}

std::string write_measures(MakeMeasureWriter make, const MeasureReport& report, const RuleSet& rules,
                           const ReportOptions& options) {
  std::string text;
  const auto writer = make(rules, options, [&](std::string_view stretch) { text += stretch; });
  for (const MeasuredFile& file : report.files) writer->add(file);
  writer->end(report.errors);
  return text;
}

RuleSet rules_of_measures() {
  Rule rule;
  rule.id = "whole-thing/length";
  rule.measure = Measure{};
  RuleSet rules;
  rules.rules = {rule};
  return rules;
}

}  // namespace evenhand

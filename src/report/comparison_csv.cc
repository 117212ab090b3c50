#include <initializer_list>
#include <string>
#include <string_view>

#include "report/cells.h"
#include "report/comparison_report.h"
#include "report/comparison_words.h"
#include "report/decimal.h"
#include "report/json_value.h"

// RFC 4180: lines end in CR LF, cells with a comma or a quotation mark stand in quotation marks. Numbers have a point,
// whatever the locale, and as many digits as in JSON.

namespace evenhand {
namespace {

// A text that a spreadsheet would take for a formula gets an apostrophe: names of groups come from elsewhere.
std::string cell(std::string_view text) {
  std::string safe = printable(text);
  if (!safe.empty() && std::string_view("=+-@").find(safe.front()) != std::string_view::npos) safe.insert(0, 1, '\'');
  if (safe.find_first_of(",\"") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

std::string number(double value) { return to_text(Json(in_ten_digits(value))); }

std::string line_of(std::initializer_list<std::string> cells) {
  std::string line;
  for (const std::string& each : cells) line += each + ",";
  line.pop_back();
  return line + "\r\n";
}

}  // namespace

std::string write_comparison_csv(const Comparison& comparison, const ComparisonContext&) {
  std::string text =
      "measure,title,unit,kind,band,first_group,second_group,first_texts,second_texts,first_mean,second_mean,"
      "first_deviation,second_deviation,difference,low,high,standardized,outcome\r\n";
  for (const Difference& difference : comparison.differences) {
    const ComparedMeasure& measure = comparison.measures[difference.measure];
    const bool is_share = measure.kind == ComparedMeasure::Kind::share;
    const auto& estimate = difference.estimate;
    const auto known = [&](double Estimate::* field) { return estimate ? number((*estimate).*field) : ""; };
    const auto group = [&](ComparedGroup Estimate::* side, double ComparedGroup::* field) {
      return estimate ? number(((*estimate).*side).*field) : "";
    };
    const auto texts = [&](ComparedGroup Estimate::* side) {
      return estimate ? std::to_string(((*estimate).*side).documents) : "";
    };
    text += line_of({cell(measure.id), cell(measure.title), cell(measure.unit), is_share ? "share" : "mean",
                     difference.band ? cell(comparison.bands[*difference.band]) : "",
                     cell(comparison.groups[difference.first].name), cell(comparison.groups[difference.second].name),
                     texts(&Estimate::first), texts(&Estimate::second), group(&Estimate::first, &ComparedGroup::mean),
                     group(&Estimate::second, &ComparedGroup::mean), group(&Estimate::first, &ComparedGroup::deviation),
                     group(&Estimate::second, &ComparedGroup::deviation), known(&Estimate::difference),
                     has_interval(difference) ? number(estimate->interval.low) : "",
                     has_interval(difference) ? number(estimate->interval.high) : "",
                     estimate && estimate->standardized ? number(*estimate->standardized) : "",
                     std::string(name_of(difference.outcome))});
  }
  return text;
}

}  // namespace evenhand

#include "report/comparison_chart.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "report/cells.h"
#include "report/comparison_words.h"
#include "report/decimal.h"
#include "report/escape.h"

namespace evenhand {
namespace {

using Kind = ComparedMeasure::Kind;

// All in units of the picture.
constexpr double kLabelWidth = 330;
constexpr double kPlotWidth = 400;
constexpr double kMargin = 30;  // Right of the plot: half a label of the axis.
constexpr double kRowHeight = 28;
constexpr double kAxisHeight = 46;
constexpr std::size_t kLongestLabel = 46;  // Columns of letters.

struct Bar {
  std::string title;
  double low = 0;  // In the unit of the axis.
  double value = 0;
  double high = 0;
  bool stands = false;
};

// Both groups' spread; 0 where there is none.
double pooled_deviation(const Estimate& estimate) {
  const auto squares = [](const ComparedGroup& group) {
    return static_cast<double>(group.documents - 1) * group.deviation * group.deviation;
  };
  const auto freedom = static_cast<double>(estimate.first.documents + estimate.second.documents - 2);
  return std::sqrt((squares(estimate.first) + squares(estimate.second)) / freedom);
}

std::vector<Bar> bars_of(const Comparison& comparison, const ComparisonContext& context, const GroupPair& pair,
                         Kind kind) {
  std::vector<Bar> bars;
  for (const Difference& difference : comparison.differences) {
    if (difference.first != pair.first || difference.second != pair.second) continue;
    if (comparison.measures[difference.measure].kind != kind || !difference.estimate) continue;
    const Estimate& estimate = *difference.estimate;
    constexpr double kPercent = 100;
    const double unit = kind == Kind::share ? 1 / kPercent : pooled_deviation(estimate);
    if (unit == 0 || difference.outcome == Difference::Outcome::alike) continue;
    bars.push_back({shown(comparison, context, difference).title, estimate.interval.low / unit,
                    estimate.difference / unit, estimate.interval.high / unit,
                    difference.outcome == Difference::Outcome::stands});
  }
  return bars;
}

// Where numbers stand in the picture, and how far apart the lines of the grid are.
struct Axis {
  double most = 1;
  double step = 1;

  double place(double value) const { return kLabelWidth + kPlotWidth * (value / most + 1) / 2; }
};

// Up to four lines on each side, at 1, 2 or 5 times a power of ten.
Axis axis_for(const std::vector<Bar>& bars) {
  double most = 0;
  for (const Bar& bar : bars) most = std::max({most, std::abs(bar.low), std::abs(bar.high)});
  constexpr double kLines = 4;
  double step = std::pow(10, std::floor(std::log10(most / kLines)));
  for (const double factor : {2.0, 2.5, 2.0}) {
    if (step * kLines >= most) break;
    step *= factor;
  }
  return {std::ceil(most / step) * step, step};
}

std::string at(const char* name, double value) {
  return std::string(" ") + name + "=\"" + with_decimals(value, 1) + "\"";
}

std::string line(const char* kind, double left, double top, double right, double bottom) {
  return std::string("<line class=\"") + kind + "\"" + at("x1", left) + at("y1", top) + at("x2", right) +
         at("y2", bottom) + "/>";
}

std::string label_of(const std::string& title) {
  std::string text;
  std::size_t width = 0;
  for (const Cell& cell : cells_of(title)) {
    if (width + cell.width > kLongestLabel) return text + "…";
    text += cell.shown;
    width += cell.width;
  }
  return text;
}

std::string row(const Bar& bar, const Axis& axis, double middle) {
  constexpr double kToText = 4;  // From the middle of letters to their base.
  std::string text = bar.stands ? "<g class=\"stands\">" : "<g>";
  text += "<text text-anchor=\"end\"" + at("x", kLabelWidth - 14) + at("y", middle + kToText) + ">" +
          xml_escaped(label_of(bar.title)) + "</text>";
  text += line("bar", axis.place(bar.low), middle, axis.place(bar.high), middle);
  return text + "<circle class=\"dot\"" + at("cx", axis.place(bar.value)) + at("cy", middle) + " r=\"5\"/></g>\n";
}

std::string grid(const Axis& axis, double height, const std::string& unit) {
  std::string text;
  const int count = static_cast<int>(std::lround(axis.most / axis.step));
  const int decimals = std::clamp(-static_cast<int>(std::floor(std::log10(axis.step))), 0, 4);
  for (int i = -count; i <= count; ++i) {
    const double place = axis.place(i * axis.step);
    text += line(i == 0 ? "zero" : "grid", place, 0, place, height);
    text += "<text class=\"tick\" text-anchor=\"middle\"" + at("x", place) + at("y", height + 16) + ">" +
            with_sign(i * axis.step, decimals) + "</text>";
  }
  return text + "<text class=\"tick\" text-anchor=\"middle\"" + at("x", axis.place(0)) + at("y", height + 36) + ">" +
         xml_escaped(unit) + "</text>\n";
}

// What the picture shows, for those who do not see it; the table beside has the numbers.
std::string described(const std::vector<Bar>& bars) {
  std::string standing;
  for (const Bar& bar : bars) {
    if (bar.stands) standing += (standing.empty() ? "" : ", ") + bar.title;
  }
  return "Differences with their intervals; all numbers are in the table below. " +
         (standing.empty() ? "Every interval holds zero." : "Intervals without zero: " + standing + ".");
}

}  // namespace

std::string comparison_chart(const Comparison& comparison, const ComparisonContext& context, const GroupPair& pair,
                             Kind kind) {
  const std::vector<Bar> bars = bars_of(comparison, context, pair, kind);
  if (bars.empty()) return {};
  const Axis axis = axis_for(bars);
  const double height = kRowHeight * static_cast<double>(bars.size());
  const std::string unit = std::string(kind == Kind::share ? "points of texts" : "standard deviations") +
                           ", more in “" + comparison.groups[pair.first].name + "” to the right";
  std::string text = "<svg class=\"intervals\" role=\"img\" aria-label=\"" + xml_escaped(printable(described(bars))) +
                     "\" viewBox=\"0 0 " + with_decimals(kLabelWidth + kPlotWidth + kMargin, 0) + " " +
                     with_decimals(height + kAxisHeight, 0) + "\">\n" + grid(axis, height, printable(unit));
  for (std::size_t i = 0; i < bars.size(); ++i) {
    text += row(bars[i], axis, kRowHeight * (static_cast<double>(i) + 0.5));
  }
  return text + "</svg>\n";
}

}  // namespace evenhand

// The numbers that measures are held against: rates, and what a document gives to a batch.

#include <algorithm>
#include <string_view>

#include "lint/measurement.h"

namespace evenhand {

namespace {

using Unit = Measure::Unit;

}  // namespace

double share_of(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::size_t MeasureTaker::marks(const MeasureRecord& measure, const MeasureScope& scope) const {
  const Document& document = search_.reading().document();
  const std::string_view wanted = search_.reading().rules().text(measure.marks);
  std::size_t count = 0;
  for (std::uint32_t block = 0; block < document.blocks().size(); ++block) {
    if (!scope.holds(block)) continue;
    const Span span = document.blocks()[block].span;
    for (const char c : document.text().substr(span.begin, span.size())) {
      count += wanted.find(c) != std::string_view::npos ? 1 : 0;
    }
  }
  return count;
}

void MeasureTaker::take_rate(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result) {
  if (measure.marks.size == 0 && measure.of == kNone) result.count = scope.words();
  result.value = static_cast<double>(result.count) - static_cast<double>(result.other);
  constexpr double kHundred = 100;
  if (static_cast<Unit>(measure.unit) == Unit::hundred_words) {
    result.value *= kHundred / static_cast<double>(scope.words());
  } else if (static_cast<Unit>(measure.unit) == Unit::sentence) {
    result.value /= static_cast<double>(std::max<std::size_t>(scope.sentences(), 1));
  }
}

void MeasureTaker::take_figure(const MeasureRecord& measure, const MeasureScope& scope, Measurement& result) {
  if (measure.share != 0) {
    result.value = result.count >= std::max<std::size_t>(measure.least_hits, 1) ? 1 : 0;
  } else if (measure.other != kNone) {
    result.value = share_of(result.count, result.count + result.other);
    result.is_enough = result.count + result.other > 0;
  } else {
    take_rate(measure, scope, result);
  }
}

}  // namespace evenhand

#include "lint/measure_findings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

#include "lint/finding_writer.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostHits = 5;  // Shown of those that were counted.

bool is_share(const MeasureRecord& measure) {
  const auto kind = static_cast<Measure::Kind>(measure.kind);
  return kind == Measure::Kind::ratio || kind == Measure::Kind::follows || measure.share != 0;
}

std::string with_decimals(double value, int decimals) {
  std::array<char, 64> text{};
  const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::fixed, decimals).ptr;
  return {text.begin(), end};
}

// The words that were counted most often, in quotation marks, with how often.
std::string most_frequent(const Reading& reading, const std::vector<TokenRange>& hits) {
  std::map<std::string, std::size_t> counts;
  for (const TokenRange hit : hits) ++counts[fold(words_of(reading.document(), reading.span_of(hit)))];
  std::vector<std::pair<std::string, std::size_t>> ordered(counts.begin(), counts.end());
  std::sort(ordered.begin(), ordered.end(), [](const auto& left, const auto& right) {
    return left.second == right.second ? left.first < right.first : left.second > right.second;
  });
  std::string list;
  for (std::size_t i = 0; i < std::min(ordered.size(), kMostHits); ++i) {
    if (i > 0) list += ", ";
    list += "“" + ordered[i].first + "”";
    if (ordered[i].second > 1) list += " (" + std::to_string(ordered[i].second) + ")";
  }
  return ordered.size() > kMostHits ? list + " …" : list;
}

}  // namespace

std::string written_value(const MeasureRecord& measure, double value) {
  if (is_share(measure)) return with_decimals(value * 100, 0) + " %";
  return with_decimals(value, std::floor(value) == value ? 0 : 1);
}

std::vector<std::pair<std::string_view, std::string>> blanks_of(const Reading& reading, const MeasureRecord& measure,
                                                                const Measurement& taken) {
  const std::uint32_t limit = measure.above != kNone ? measure.above : measure.below;
  return {{"hits", most_frequent(reading, taken.hits)},
          {"count", std::to_string(taken.count)},
          {"other", std::to_string(taken.other)},
          {"words", std::to_string(taken.words)},
          {"value", written_value(measure, taken.value)},
          {"limit", limit == kNone ? "" : written_value(measure, limit / static_cast<double>(Measure::kThousandths))}};
}

}  // namespace evenhand

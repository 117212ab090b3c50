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

constexpr double kPercent = 100;
constexpr std::size_t kMostHits = 5;  // Shown of those that were counted.

std::string with_decimals(double value, int decimals) {
  std::array<char, 64> text{};
  const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::fixed, decimals).ptr;
  return {text.begin(), end};
}

// The words that were counted, the most frequent first, with how often.
std::vector<std::pair<std::string, std::size_t>> by_frequency(const Reading& reading,
                                                              const std::vector<TokenRange>& hits) {
  std::map<std::string, std::size_t> counts;
  for (const TokenRange hit : hits) ++counts[fold(words_of(reading.document(), reading.span_of(hit)))];
  std::vector<std::pair<std::string, std::size_t>> ordered(counts.begin(), counts.end());
  std::sort(ordered.begin(), ordered.end(), [](const auto& left, const auto& right) {
    return left.second == right.second ? left.first < right.first : left.second > right.second;
  });
  return ordered;
}

std::string most_frequent(const Reading& reading, const std::vector<TokenRange>& hits) {
  const auto ordered = by_frequency(reading, hits);
  std::string list;
  for (std::size_t i = 0; i < std::min(ordered.size(), kMostHits); ++i) {
    if (i > 0) list += ", ";
    list += "“" + ordered[i].first + "”";
    if (ordered[i].second > 1) list += " (" + std::to_string(ordered[i].second) + ")";
  }
  return ordered.size() > kMostHits ? list + " …" : list;
}

// A number with a comma between its thousands: “30,000”.
std::string written_number(double value) {
  constexpr std::ptrdiff_t kGroup = 3;
  std::string text = with_decimals(value, std::floor(value) == value ? 0 : 2);
  auto at = static_cast<std::ptrdiff_t>(std::min(text.find('.'), text.size()));
  for (at -= kGroup; at > 0; at -= kGroup) text.insert(static_cast<std::size_t>(at), 1, ',');
  return text;
}

// With as many decimals, up to three, as it takes to tell it from the limit that it is beyond.
std::string written_beside(const MeasureRecord& measure, double value, double limit) {
  constexpr int kMostDecimals = 3;
  const std::string plain = written_value(measure, value);
  if (std::stod(plain) != std::stod(written_value(measure, limit))) return plain;
  const double factor = is_share(measure) ? kPercent : 1;
  std::string text = plain;
  for (int decimals = 1; decimals <= kMostDecimals && std::stod(text) == limit * factor; ++decimals) {
    text = with_decimals(value * factor, decimals);
  }
  return is_share(measure) && text != plain ? text + " %" : text;
}

}  // namespace

bool is_share(const MeasureRecord& measure) {
  const auto kind = static_cast<Measure::Kind>(measure.kind);
  return kind == Measure::Kind::ratio || kind == Measure::Kind::follows || kind == Measure::Kind::range ||
         measure.share != 0;
}

std::string written_value(const MeasureRecord& measure, double value) {
  if (is_share(measure)) return with_decimals(value * kPercent, 0) + " %";
  return with_decimals(value, std::floor(value) == value ? 0 : 1);
}

std::vector<std::pair<std::string_view, std::string>> blanks_of(const Reading& reading, const MeasureRecord& measure,
                                                                const Measurement& taken, std::size_t place) {
  const std::uint32_t beyond = measure.above != kNone ? measure.above : measure.below;
  const double limit = beyond / static_cast<double>(Measure::kThousandths);
  const bool is_range = place < taken.ranges.size();
  const double value = is_range ? taken.ranges[place].width() : taken.value;
  return {{"hits", most_frequent(reading, taken.hits)},
          {"count", std::to_string(taken.count)},
          {"other", std::to_string(taken.other)},
          {"words", std::to_string(taken.words)},
          {"value", beyond == kNone ? written_value(measure, value) : written_beside(measure, value, limit)},
          {"limit", beyond == kNone ? "" : written_value(measure, limit)},
          {"low", is_range ? written_number(taken.ranges[place].low) : ""},
          {"high", is_range ? written_number(taken.ranges[place].high) : ""}};
}

std::string words_instead(const Reading& reading, const MeasureRecord& measure, const Measurement& taken) {
  const CompiledRules& rules = reading.rules();
  const auto pairs = rules.table().pairs.subspan(measure.instead.begin, measure.instead.count);
  std::string list;
  std::size_t shown = 0;
  for (const auto& [words, count] : by_frequency(reading, taken.hits)) {
    const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                   [&](const PairRecord& candidate) { return rules.text(candidate.first) == words; });
    if (pair == pairs.end()) continue;
    list += (list.empty() ? "“" : "; “") + words + "” → " + std::string(rules.text(pair->second));
    if (++shown == kMostHits) break;
  }
  return list;
}

}  // namespace evenhand

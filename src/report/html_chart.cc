#include "report/html_chart.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "report/escape.h"
#include "report/summary.h"

namespace evenhand {
namespace {

constexpr std::size_t kMostBars = 8;
constexpr std::size_t kLabelWidth = 190;  // All in units of the picture.
constexpr std::size_t kBarWidth = 330;
constexpr std::size_t kRowHeight = 26;
constexpr std::array kSeverities = {Severity::error, Severity::warning, Severity::note};

// Findings of a category, in the order of kSeverities.
struct Counts {
  std::array<std::size_t, kSeverities.size()> by_severity{};

  std::size_t total() const { return by_severity[0] + by_severity[1] + by_severity[2]; }
};

std::vector<std::pair<std::string, Counts>> most_frequent(const Report& report) {
  std::map<std::string, Counts> counts;
  for (const FileReport& file : report.files) {
    for (const Finding& finding : file.findings) {
      const auto* const place = std::find(kSeverities.begin(), kSeverities.end(), finding.severity);
      ++counts[finding.category].by_severity[static_cast<std::size_t>(place - kSeverities.begin())];
    }
  }
  std::vector<std::pair<std::string, Counts>> sorted(counts.begin(), counts.end());
  std::sort(sorted.begin(), sorted.end(), [](const auto& left, const auto& right) {
    const std::size_t here = left.second.total();
    const std::size_t there = right.second.total();
    return here != there ? here > there : left.first < right.first;
  });
  if (sorted.size() > kMostBars) sorted.resize(kMostBars);
  return sorted;
}

std::string attribute(std::string_view name, std::size_t value) {
  return " " + std::string(name) + "=\"" + std::to_string(value) + "\"";
}

std::string row(const std::string& category, const Counts& counts, std::size_t most, std::size_t top) {
  std::string text = "<text class=\"label\" text-anchor=\"end\"" + attribute("x", kLabelWidth - 12) +
                     attribute("y", top + 17) + ">" + xml_escaped(category) + "</text>";
  std::size_t left = kLabelWidth;
  for (std::size_t i = 0; i < kSeverities.size(); ++i) {
    if (counts.by_severity[i] == 0) continue;
    const std::size_t width = std::max<std::size_t>(counts.by_severity[i] * kBarWidth / most, 3);
    text += "<rect class=\"" + std::string(name_of(kSeverities[i])) + "\"" + attribute("x", left) +
            attribute("y", top + 5) + attribute("width", width) + attribute("height", kRowHeight - 10) + "/>";
    left += width;
  }
  return text + "<text" + attribute("x", left + 8) + attribute("y", top + 17) + ">" + std::to_string(counts.total()) +
         "</text>\n";
}

// What the bars say, for those who do not see them.
std::string described(const std::vector<std::pair<std::string, Counts>>& bars) {
  std::string text;
  for (const auto& [category, counts] : bars) {
    text += (text.empty() ? "" : ", ") + category + " " + std::to_string(counts.total());
  }
  return "Findings by category: " + text;
}

}  // namespace

std::string html_chart(const Report& report) {
  const auto bars = most_frequent(report);
  if (bars.empty()) return {};
  const std::size_t width = kLabelWidth + kBarWidth + 60;
  std::string text = "<svg class=\"chart\" role=\"img\" aria-label=\"" + xml_escaped(described(bars)) +
                     "\" viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(bars.size() * kRowHeight) +
                     "\">\n";
  for (std::size_t i = 0; i < bars.size(); ++i) {
    text += row(bars[i].first, bars[i].second, bars.front().second.total(), i * kRowHeight);
  }
  return text + "</svg>\n";
}

}  // namespace evenhand

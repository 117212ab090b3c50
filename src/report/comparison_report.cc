#include "report/comparison_report.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

struct NamedReporter {
  std::string_view name;
  ComparisonReporter write;
};

constexpr std::array kReporters = {
    NamedReporter{"text", write_comparison_text},
    NamedReporter{"json", write_comparison_json},
    NamedReporter{"csv", write_comparison_csv},
    NamedReporter{"html", write_comparison_html},
};

constexpr auto kNames = [] {
  std::array<std::string_view, kReporters.size()> names;
  std::transform(kReporters.begin(), kReporters.end(), names.begin(), [](const auto& one) { return one.name; });
  return names;
}();

}  // namespace

std::span<const std::string_view> comparison_reporter_names() { return kNames; }

std::optional<ComparisonReporter> comparison_reporter_named(std::string_view name) {
  for (const NamedReporter& one : kReporters) {
    if (one.name == name) return one.write;
  }
  return std::nullopt;
}

}  // namespace evenhand

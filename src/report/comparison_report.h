#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compare/comparison.h"
#include "report/reporter.h"

namespace evenhand {

// What a report of a comparison says besides the comparison.
struct ComparisonContext {
  std::string version;      // Of the tool.
  std::string group_field;  // What the groups are declared in: “team”.
  std::string band_field;   // What the bands are declared in: “rating”; empty where there are none.
  // Whole sentences on what was not read, or not surely known. Without names of files and people.
  std::vector<std::string> notices;
  std::size_t width = 100;  // Columns that text is wrapped to.
  Color color = Color::off;
};

// Turns a comparison into the bytes of one output format. A pure function of its two arguments. None names a file or a
// person; each but CSV, which has no place for them, carries the caveats.
using ComparisonReporter = std::string (*)(const Comparison& comparison, const ComparisonContext& context);

std::string write_comparison_text(const Comparison& comparison, const ComparisonContext& context);
std::string write_comparison_json(const Comparison& comparison, const ComparisonContext& context);
std::string write_comparison_csv(const Comparison& comparison, const ComparisonContext& context);
std::string write_comparison_html(const Comparison& comparison, const ComparisonContext& context);

// The names of all, in the order in which help lists them: text, json, csv, html.
std::span<const std::string_view> comparison_reporter_names();

// The reporter of that name; nothing where there is none.
std::optional<ComparisonReporter> comparison_reporter_named(std::string_view name);

}  // namespace evenhand

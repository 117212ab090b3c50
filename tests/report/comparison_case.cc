#include "report/comparison_case.h"

#include <utility>

namespace evenhand {
namespace {

using Kind = ComparedMeasure::Kind;
using Among = ComparedMeasure::Among;
using Outcome = Difference::Outcome;

std::vector<ComparedMeasure> measures() {
  return {{"batch-comparison/words", "Length of a text", "All words of a text.", "words", Kind::mean, Among::all,
           "Williams et al. 2021, Harvard Business Review", 20},
          {"batch-comparison/next-step", "Texts with a next step", "Whether a text says what to do next, and by when.",
           "", Kind::share, Among::all, "A convention: we know of no study.", 0.1},
          {"batch-comparison/helper-verbs", "Verbs of helping where the work itself could be named", "",
           "per 100 words", Kind::mean, Among::all, "", 0},
          {"batch-comparison/potential", "Texts that speak of potential", "Whether a text speaks of what may be.", "",
           Kind::share, Among::each_band, "A convention.", 0}};
}

ComparedGroup group(std::size_t documents, double mean, double deviation) { return {documents, mean, deviation}; }

Difference difference(std::size_t measure, Outcome outcome, std::optional<Estimate> estimate) {
  Difference result;
  result.measure = measure;
  result.second = 1;
  result.outcome = outcome;
  result.estimate = std::move(estimate);
  return result;
}

}  // namespace

Comparison plain_comparison() {
  Comparison comparison;
  comparison.measures = measures();
  comparison.groups = {{"core", 40}, {"field", 38}};
  comparison.differences = {
      difference(0, Outcome::unclear,
                 Estimate{group(40, 212.4, 80.25), group(38, 198.1, 91.5), 14.3, {-43.72, 72.32}, 0.1653}),
      difference(1, Outcome::stands,
                 Estimate{group(40, 0.75, 0.4385), group(38, 0.25, 0.4385), 0.5, {0.2108, 0.7294}, 1.0472}),
      difference(2, Outcome::slight,
                 Estimate{group(40, 0.314, 0.11), group(38, 0.4021, 0.125), -0.0881, {-0.1614, -0.0148}, -0.7412})};
  comparison.family = 3;
  comparison.critical = 2.5321;
  comparison.pairs = {{0,
                       1,
                       0.7641,
                       {{"led", 1.4142, 4.25, 31.5, 7.25, 24},
                        {"helped", -1.21, -3.875, 4, 14.75, 17},
                        {"shipped", 0.91, 2.5, 12, 4.5, 12}}}};
  return comparison;
}

Comparison hard_comparison() {
  Comparison comparison = plain_comparison();
  comparison.options.confidence = 0.9;
  comparison.options.minimum_group = 12;
  comparison.groups = {
      {"=1+1, \"a\" & <b>", 40}, {"\x1b[31mred\nand very much longer than a column", 12}, {"営業部", 1038}};
  comparison.bands = {"1", "2 <ok>"};
  comparison.differences[0].outcome = Outcome::alike;
  comparison.differences[0].estimate = Estimate{group(40, 212, 0), group(12, 212, 0), 0, {0, 0}, 0.0};
  Difference banded = difference(3, Outcome::too_few, std::nullopt);
  banded.band = 0;
  banded.second = 2;
  comparison.differences.push_back(banded);
  banded.band = 1;
  banded.outcome = Outcome::stands;
  banded.estimate = Estimate{group(12, 0, 0), group(500, 1, 0), -1, {-1, -0.75}, -3.1416};
  comparison.differences.push_back(banded);
  Difference other =
      difference(2, Outcome::stands, Estimate{group(12, 5, 0), group(1038, 7, 0), -2, {-3.5, -0.5}, std::nullopt});
  other.first = 1;
  other.second = 2;
  comparison.differences.push_back(other);
  comparison.pairs[0].words = {{"<led>", 1.4142, 4.25, 31.5, 7.25, 24}};
  comparison.pairs.push_back({0, 2, 0.5, {}});
  comparison.pairs.push_back({1, 2, 0.812, {}});
  comparison.family = 5;
  comparison.small_groups = 2;
  comparison.documents_of_small_groups = 13;
  comparison.small_bands = 1;
  comparison.without_group = 1;
  return comparison;
}

ComparisonContext comparison_context() {
  ComparisonContext context;
  context.version = "1.2.3";
  context.group_field = "team";
  context.band_field = "rating";
  context.notices = {"2 files could not be read & are left out."};
  context.width = 100;
  return context;
}

}  // namespace evenhand

#include "compare/effect.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace evenhand {
namespace {

constexpr double kDocumentsAdded = 2;  // To each group, as Agresti and Caffo add two.

Studentized of_means(const Moments& first, const Moments& second) {
  const double difference = first.mean - second.mean;
  const double both = first.documents + second.documents;
  const double squares_of_both =
      first.squares + second.squares + difference * difference * first.documents * second.documents / both;
  const double variance_of_both = squares_of_both / std::max(both - 1, 1.0);
  const auto squared_error = [&](const Moments& group) {
    const double variance =
        (group.squares + kDocumentsAdded * variance_of_both) / (group.documents - 1 + kDocumentsAdded);
    return variance / group.documents;
  };
  return {difference, std::sqrt(squared_error(first) + squared_error(second))};
}

Studentized of_shares(const Moments& first, const Moments& second) {
  const auto drawn_in = [](const Moments& group) {
    return (group.documents * group.mean + kDocumentsAdded / 2) / (group.documents + kDocumentsAdded);
  };
  const double here = drawn_in(first);
  const double there = drawn_in(second);
  return {here - there, std::sqrt(here * (1 - here) / (first.documents + kDocumentsAdded) +
                                  there * (1 - there) / (second.documents + kDocumentsAdded))};
}

}  // namespace

double deviation_of(const Moments& moments) {
  return moments.documents < 2 ? 0 : std::sqrt(moments.squares / (moments.documents - 1));
}

Studentized studentized(ComparedMeasure::Kind kind, const Moments& first, const Moments& second) {
  assert(first.documents > 0 && second.documents > 0);
  return kind == ComparedMeasure::Kind::share ? of_shares(first, second) : of_means(first, second);
}

std::optional<double> hedges_g(const Moments& first, const Moments& second) {
  assert(first.documents >= 2 && second.documents >= 2);
  const double difference = first.mean - second.mean;
  if (difference == 0) return 0;
  const double freedom = first.documents + second.documents - 2;
  const double pooled = std::sqrt((first.squares + second.squares) / freedom);
  if (pooled == 0) return std::nullopt;
  return difference / pooled * (1 - 3 / (4 * freedom - 1));
}

double cohen_h(double first_share, double second_share) {
  return 2 * std::asin(std::sqrt(first_share)) - 2 * std::asin(std::sqrt(second_share));
}

double normal_critical(double confidence) {
  assert(0 < confidence && confidence < 1);
  double low = 0;
  double high = 10;
  for (int step = 0; step < 60; ++step) {  // Halves the width to below what a double can tell.
    const double middle = (low + high) / 2;
    (std::erf(middle / std::sqrt(2.0)) < confidence ? low : high) = middle;
  }
  return low;
}

}  // namespace evenhand

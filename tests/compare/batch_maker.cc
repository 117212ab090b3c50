#include "compare/batch_maker.h"

#include <cmath>
#include <numbers>

namespace evenhand {
namespace {

constexpr double kRates[] = {2, 1, 0.5, 0.2, 0.1, 0.05};  // Hits in 100 words.
constexpr double kShares[] = {0.5, 0.3, 0.15, 0.1, 0.05, 0.9};

ComparedMeasure measure_named(const std::string& id, ComparedMeasure::Kind kind) {
  ComparedMeasure measure;
  measure.id = id;
  measure.title = id;
  measure.kind = kind;
  return measure;
}

}  // namespace

ComparedMeasure mean_named(const std::string& id) { return measure_named(id, ComparedMeasure::Kind::mean); }

ComparedMeasure share_named(const std::string& id) { return measure_named(id, ComparedMeasure::Kind::share); }

void add_values(Batch& batch, std::string_view group, const std::vector<std::optional<double>>& values) {
  batch.add({group, std::nullopt, values, {}});
}

Batch batch_of(const ComparedMeasure& measure, const std::vector<double>& first, const std::vector<double>& second) {
  Batch batch({measure});
  for (const double value : first) add_values(batch, "a", {value});
  for (const double value : second) add_values(batch, "b", {value});
  return batch;
}

std::vector<double> hits_among(std::size_t hits, std::size_t documents) {
  std::vector<double> values(documents, 0);
  for (std::size_t i = 0; i < hits; ++i) values[i] = 1;
  return values;
}

std::vector<ComparedMeasure> ReviewMaker::measures() {
  std::vector<ComparedMeasure> all = {mean_named("words")};
  for (std::size_t i = 0; i < std::size(kRates); ++i) all.push_back(mean_named("rate" + std::to_string(i)));
  all.push_back(mean_named("steady"));
  for (std::size_t i = 0; i < std::size(kShares); ++i) all.push_back(share_named("share" + std::to_string(i)));
  return all;
}

void ReviewMaker::add(Batch& batch, std::string_view group, std::size_t documents, double planted) {
  constexpr double kHundred = 100;
  for (std::size_t i = 0; i < documents; ++i) {
    const double words = std::floor(std::exp(5 + normal() / 2));
    const double manner = std::exp(normal());  // One writer says such words often, another one rarely.
    std::vector<std::optional<double>> values = {words};
    for (const double rate : kRates) values.emplace_back(kHundred * poisson(rate * manner * words / kHundred) / words);
    values.emplace_back(50 + 10 * (normal() + planted));
    for (const double share : kShares) values.emplace_back(uniform() < share ? 1 : 0);
    add_values(batch, group, values);
  }
}

double ReviewMaker::uniform() {
  constexpr unsigned kSpare = 11;  // A double holds 53 bits.
  return (static_cast<double>(random_.next() >> kSpare) + 0.5) * 0x1p-53;
}

// Box and Muller 1958.
double ReviewMaker::normal() {
  const double radius = std::sqrt(-2 * std::log(uniform()));
  return radius * std::cos(2 * std::numbers::pi * uniform());
}

// Knuth, The Art of Computer Programming 2, 3.4.1.
double ReviewMaker::poisson(double mean) {
  const double least = std::exp(-mean);
  double product = uniform();
  double count = 0;
  for (; product > least; ++count) product *= uniform();
  return count;
}

}  // namespace evenhand

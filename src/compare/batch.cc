#include "compare/batch.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace evenhand {

namespace {

[[maybe_unused]] bool fits(const ComparedMeasure& measure, std::optional<double> value) {
  if (!value) return true;
  return std::isfinite(*value) && (measure.kind == ComparedMeasure::Kind::mean || *value == 0 || *value == 1);
}

}  // namespace

void Batch::add(const ComparedDocument& document) {
  assert(std::equal(measures_.begin(), measures_.end(), document.values.begin(), document.values.end(), fits));
  const std::size_t number = number_of_group(document.group);
  Group& group = groups_[number];
  ++group.documents;
  group.values.insert(group.values.end(), document.values.begin(), document.values.end());
  group.bands.push_back(document.band ? std::optional(number_of_band(*document.band)) : std::nullopt);
  for (const WordCount& each : document.words) {
    auto place = words_.find(each.word);
    if (place == words_.end()) place = words_.emplace(each.word, WordUse{}).first;
    WordUse& use = place->second;
    if (use.counts.size() <= number) {
      use.counts.resize(number + 1);
      use.documents.resize(number + 1);
    }
    use.counts[number] += each.count;
    ++use.documents[number];
  }
}

std::size_t Batch::number_of_group(std::string_view name) {
  if (const auto known = group_numbers_.find(name); known != group_numbers_.end()) return known->second;
  groups_.push_back({std::string(name), 0, {}, {}});
  return group_numbers_.emplace(name, groups_.size() - 1).first->second;
}

std::size_t Batch::number_of_band(std::string_view name) {
  if (const auto known = band_numbers_.find(name); known != band_numbers_.end()) return known->second;
  bands_.emplace_back(name);
  return band_numbers_.emplace(name, bands_.size() - 1).first->second;
}

}  // namespace evenhand

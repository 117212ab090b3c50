#include "compare/word_odds.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace evenhand {
namespace {

using Numbers = std::vector<std::uint64_t>;

// Of a group that came after the last document with a word, nothing was noted.
std::uint64_t at(const Numbers& numbers, std::size_t group) { return group < numbers.size() ? numbers[group] : 0; }

double sum_of(const Numbers& numbers, const std::vector<std::size_t>& groups) {
  std::uint64_t sum = 0;
  for (const std::size_t group : groups) sum += at(numbers, group);
  return static_cast<double>(sum);
}

// What one group says of a word.
struct Use {
  double count = 0;
  double total = 0;  // Words of the group.
};

double log_odds(const Use& use, double prior) {
  return std::log((use.count + prior) / (use.total + kPriorWords - use.count - prior));
}

}  // namespace

std::vector<WordDifference> telling_words(const Batch& batch, const std::vector<std::size_t>& all, std::size_t first,
                                          std::size_t second, const WordOptions& options) {
  Numbers totals(batch.groups().size());
  for (const auto& [word, use] : batch.words()) {
    for (std::size_t group = 0; group < use.counts.size(); ++group) totals[group] += use.counts[group];
  }
  const double words = sum_of(totals, all);
  std::vector<WordDifference> result;
  for (const auto& [word, use] : batch.words()) {
    const std::uint64_t documents = at(use.documents, first) + at(use.documents, second);
    if (documents < std::max<std::size_t>(options.least_documents, 1)) continue;
    const Use here{static_cast<double>(at(use.counts, first)), static_cast<double>(totals[first])};
    const Use there{static_cast<double>(at(use.counts, second)), static_cast<double>(totals[second])};
    const double share = sum_of(use.counts, all) / words;
    if (share == 1) continue;  // The only word there is.
    const double prior = kPriorWords * share;
    const double difference = log_odds(here, prior) - log_odds(there, prior);
    const double deviation = std::sqrt(1 / (here.count + prior) + 1 / (there.count + prior));
    if (std::abs(difference / deviation) < options.least_z) continue;
    constexpr double kUnit = 10000;
    result.push_back({word, difference, difference / deviation, here.total == 0 ? 0 : kUnit * here.count / here.total,
                      there.total == 0 ? 0 : kUnit * there.count / there.total, static_cast<std::size_t>(documents)});
  }
  std::sort(result.begin(), result.end(), [](const WordDifference& left, const WordDifference& right) {
    const double here = std::abs(left.z);
    const double there = std::abs(right.z);
    return here != there ? here > there : left.word < right.word;
  });
  if (result.size() > options.most_words) result.resize(options.most_words);
  return result;
}

}  // namespace evenhand

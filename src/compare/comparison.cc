#include "compare/comparison.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <numeric>
#include <utility>

#include "compare/cell.h"
#include "compare/effect.h"
#include "compare/simultaneous.h"
#include "compare/word_odds.h"

namespace evenhand {
namespace {

using Kind = ComparedMeasure::Kind;
using Outcome = Difference::Outcome;

// The number that a whole text is.
std::optional<double> number_in(const std::string& text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// Numbers of bands in the order in which they are shown.
std::vector<std::size_t> sorted_bands(const std::vector<std::string>& bands) {
  std::vector<std::size_t> order(bands.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    const std::pair here(number_in(bands[left]), number_in(bands[right]));
    if (here.first && here.second && *here.first != *here.second) return *here.first < *here.second;
    if (here.first.has_value() != here.second.has_value()) return here.first.has_value();
    return bands[left] < bands[right];
  });
  return order;
}

class Comparer {
 public:
  Comparer(const Batch& batch, const ComparisonOptions& options) : batch_(batch) { result_.options = options; }

  Result<Comparison> compare() {
    choose_groups();
    if (chosen_.size() < 2) return too_few_groups();
    if (chosen_.size() > kMostGroups) return too_many_groups();
    result_.measures = batch_.measures();
    choose_bands();
    if (bands_.size() > kMostBands) return too_many_bands();
    pair_groups();
    take_cells(ComparedMeasure::Among::all, {std::nullopt});
    take_cells(ComparedMeasure::Among::each_band, {bands_.begin(), bands_.end()});
    find_intervals();
    std::stable_sort(result_.differences.begin(), result_.differences.end(),
                     [](const Difference& left, const Difference& right) { return left.measure < right.measure; });
    return std::move(result_);
  }

 private:
  const ComparisonOptions& options() const { return result_.options; }

  void choose_groups() {
    for (std::size_t number = 0; number < batch_.groups().size(); ++number) {
      const std::size_t documents = batch_.groups()[number].documents;
      if (documents >= options().minimum_group) {
        chosen_.push_back(number);
        continue;
      }
      ++result_.small_groups;
      result_.documents_of_small_groups += documents;
    }
    std::sort(chosen_.begin(), chosen_.end(), [&](std::size_t left, std::size_t right) {
      return batch_.groups()[left].name < batch_.groups()[right].name;
    });
    for (const std::size_t number : chosen_) {
      result_.groups.push_back({batch_.groups()[number].name, batch_.groups()[number].documents});
    }
    result_.without_group = batch_.without_group();
  }

  // Those in which at least two groups are large enough.
  void choose_bands() {
    std::vector<std::size_t> large(batch_.bands().size());
    for (const std::size_t group : chosen_) {
      std::vector<std::size_t> documents(batch_.bands().size());
      for (const std::optional<std::size_t> band : batch_.groups()[group].bands) {
        if (band) ++documents[*band];
      }
      for (std::size_t band = 0; band < documents.size(); ++band) {
        if (documents[band] >= options().minimum_group) ++large[band];
      }
    }
    for (const std::size_t band : sorted_bands(batch_.bands())) {
      if (large[band] >= 2) bands_.push_back(band);
    }
    for (const std::size_t band : bands_) result_.bands.push_back(batch_.bands()[band]);
    result_.small_bands = batch_.bands().size() - bands_.size();
  }

  Error too_many_bands() const {
    return {"too many: " + std::to_string(bands_.size()) + " ratings, and at most " + std::to_string(kMostBands) +
            " can be told apart; put them together into fewer"};
  }

  Error too_few_groups() const {
    const std::string least = std::to_string(options().minimum_group);
    return {"too few: " + std::to_string(chosen_.size()) + " of " + std::to_string(batch_.groups().size()) +
            " groups have at least " + least +
            " documents, and a comparison needs two; take in more documents, such as those of a longer time"};
  }

  Error too_many_groups() const {
    return {"too many: " + std::to_string(chosen_.size()) + " groups, and at most " + std::to_string(kMostGroups) +
            " can be compared; put them together into larger ones"};
  }

  void pair_groups() {
    const WordOptions words{options().minimum_group, options().words_shown};
    for (std::size_t first = 0; first < chosen_.size(); ++first) {
      for (std::size_t second = first + 1; second < chosen_.size(); ++second) {
        GroupPair pair{first, second, 0, {}};
        if (words.most_words > 0) pair.words = telling_words(batch_, chosen_, chosen_[first], chosen_[second], words);
        result_.pairs.push_back(std::move(pair));
      }
    }
  }

  // Compares the measures of that reach, in each of the bands.
  void take_cells(ComparedMeasure::Among among, const std::vector<std::optional<std::size_t>>& bands) {
    std::vector<std::size_t> measures;
    for (std::size_t i = 0; i < batch_.measures().size(); ++i) {
      if (batch_.measures()[i].among == among) measures.push_back(i);
    }
    if (measures.empty()) return;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      const std::size_t begin = cells_.size();
      for (const std::size_t group : chosen_) {
        cells_.emplace_back(batch_.groups()[group], batch_.measures().size(), bands[i], measures);
        moments_.push_back(cells_.back().moments());
      }
      for (std::size_t column = 0; column < measures.size(); ++column) {
        for (const GroupPair& pair : result_.pairs) {
          const CellPair cells{begin + pair.first, begin + pair.second, column,
                               batch_.measures()[measures[column]].kind};
          result_.differences.push_back({measures[column], bands[i] ? std::optional(i) : std::nullopt, pair.first,
                                         pair.second, Outcome::too_few, std::nullopt});
          estimate(cells);
        }
      }
    }
  }

  // Fills in the last of the differences.
  void estimate(const CellPair& cells) {
    Difference& difference = result_.differences.back();
    const Moments& first = moments_[cells.first][cells.column];
    const Moments& second = moments_[cells.second][cells.column];
    const auto least = static_cast<double>(options().minimum_group);
    if (first.documents < least || second.documents < least) return;
    const auto group = [](const Moments& moments) {
      return ComparedGroup{static_cast<std::size_t>(moments.documents), moments.mean, deviation_of(moments)};
    };
    difference.estimate = Estimate{group(first), group(second), first.mean - second.mean, {}, std::nullopt};
    difference.estimate->standardized =
        cells.kind == Kind::share ? cohen_h(first.mean, second.mean) : hedges_g(first, second);
    const bool is_alike = first.squares == 0 && second.squares == 0 && first.mean == second.mean;
    difference.outcome = is_alike ? Outcome::alike : Outcome::unclear;
    if (is_alike) return;
    pairs_.push_back(cells);
    compared_.push_back(result_.differences.size() - 1);
  }

  void find_intervals() {
    result_.family = pairs_.size();
    result_.critical = critical_value(cells_, pairs_, {options().resamples, options().seed, options().confidence});
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const CellPair& cells = pairs_[i];
      Difference& difference = result_.differences[compared_[i]];
      const Studentized centre =
          studentized(cells.kind, moments_[cells.first][cells.column], moments_[cells.second][cells.column]);
      Interval interval{centre.difference - result_.critical * centre.error,
                        centre.difference + result_.critical * centre.error};
      if (cells.kind == Kind::share) interval = {std::max(interval.low, -1.0), std::min(interval.high, 1.0)};
      difference.estimate->interval = interval;
      if (interval.low <= 0 && interval.high >= 0) continue;
      const bool is_slight = std::abs(difference.estimate->difference) <= result_.measures[difference.measure].least;
      difference.outcome = is_slight ? Outcome::slight : Outcome::stands;
    }
    constexpr double kFourOfFive = 0.8416;  // Standard deviations of a normal distribution with 80 % below.
    for (GroupPair& pair : result_.pairs) {
      const double size = 1 / static_cast<double>(result_.groups[pair.first].documents) +
                          1 / static_cast<double>(result_.groups[pair.second].documents);
      pair.detectable = (result_.critical + kFourOfFive) * std::sqrt(size);
    }
  }

  const Batch& batch_;
  Comparison result_;
  std::vector<std::size_t> chosen_;  // Numbers of groups of the batch, as in result_.groups.
  std::vector<std::size_t> bands_;   // Numbers of bands of the batch, as in result_.bands.
  std::vector<Cell> cells_;
  std::vector<std::vector<Moments>> moments_;  // Of the cells.
  std::vector<CellPair> pairs_;                // Those that intervals are found for,
  std::vector<std::size_t> compared_;          // and their places in result_.differences.
};

}  // namespace

Result<Comparison> compare(const Batch& batch, const ComparisonOptions& options) {
  assert(options.minimum_group >= 2 && options.resamples >= 100);
  assert(0 < options.confidence && options.confidence < 1);
  return Comparer(batch, options).compare();
}

}  // namespace evenhand

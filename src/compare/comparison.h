#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "compare/batch.h"

namespace evenhand {

struct ComparisonOptions {
  std::size_t minimum_group = 10;  // Documents; a smaller group is compared with nothing. At least 2.
  std::size_t resamples = 2000;    // At least 100.
  std::uint64_t seed = 1;
  double confidence = 0.95;      // That all intervals hold at once; between 0 and 1.
  std::size_t words_shown = 20;  // Of the exploratory view, for each two groups; 0: without it.

  friend bool operator==(const ComparisonOptions&, const ComparisonOptions&) = default;
};

// More groups are no comparison that a reader could take in, and a sign that the field tells people apart.
inline constexpr std::size_t kMostGroups = 12;
inline constexpr std::size_t kMostBands = 12;

// One group in one comparison.
struct ComparedGroup {
  std::size_t documents = 0;  // That have a value.
  double mean = 0;            // Of a share, the share: between 0 and 1.
  double deviation = 0;       // Standard deviation of the values, with n − 1.

  friend bool operator==(const ComparedGroup&, const ComparedGroup&) = default;
};

struct Interval {
  double low = 0;
  double high = 0;

  friend bool operator==(const Interval&, const Interval&) = default;
};

// What two groups say of one measure. All differences are first less second.
struct Estimate {
  ComparedGroup first;
  ComparedGroup second;
  double difference = 0;  // In the unit of the measure; of a share, between −1 and 1.
  Interval interval;      // Of the difference: all those of a comparison hold at once with the confidence asked for.
  // Hedges' g of a mean, Cohen's h of a share. Nothing where the values of a group do not differ, and a g would be
  // without bound.
  std::optional<double> standardized;

  friend bool operator==(const Estimate&, const Estimate&) = default;
};

// One measure in two groups.
struct Difference {
  enum class Outcome {
    too_few,  // One of the groups has too few documents with a value: nothing is said of either.
    alike,    // Every document has the same value.
    unclear,  // The interval holds zero: the batch does not tell.
    slight,   // The interval excludes zero, and the difference is no larger than the measure's `least`: large batches
              // show the smallest differences, and nobody should act on them.
    stands,   // The interval excludes zero, after correction for all comparisons of the batch, and it is not slight.
  };

  std::size_t measure = 0;          // Index in Comparison::measures.
  std::optional<std::size_t> band;  // Index in Comparison::bands; nothing: documents of all bands.
  std::size_t first = 0;            // Index in Comparison::groups, below `second`.
  std::size_t second = 0;
  Outcome outcome = Outcome::too_few;
  std::optional<Estimate> estimate;  // Nothing where there are too few.

  friend bool operator==(const Difference&, const Difference&) = default;
};

// How much more often one of two groups says a word; see compare/word_odds.h.
struct WordDifference {
  std::string word;
  double log_odds = 0;         // Above zero: more in the first group. Natural logarithm.
  double z = 0;                // log_odds in its own standard deviations; words are sorted by its size.
  double first_per_10000 = 0;  // Of 10,000 words of the group that were counted.
  double second_per_10000 = 0;
  std::size_t documents = 0;  // Of both groups, that hold it.

  friend bool operator==(const WordDifference&, const WordDifference&) = default;
};

// Two groups with each other. Every two are compared, rather than each with all the others together: where one group
// stands out, all the others would differ from a rest that it is part of, and a reader would look for a reason in them.
struct GroupPair {
  std::size_t first = 0;  // Index in Comparison::groups, below `second`.
  std::size_t second = 0;
  // The smallest difference that groups of this size would show in four of five batches, in standard deviations.
  double detectable = 0;
  std::vector<WordDifference> words;  // Exploratory: no error rate holds for them.

  friend bool operator==(const GroupPair&, const GroupPair&) = default;
};

struct GroupSize {
  std::string name;
  std::size_t documents = 0;

  friend bool operator==(const GroupSize&, const GroupSize&) = default;
};

// What holds up between the groups of a batch.
struct Comparison {
  ComparisonOptions options;
  std::vector<ComparedMeasure> measures;
  std::vector<std::string> bands;  // Sorted; numbers by their value.
  std::vector<GroupSize> groups;   // Those that are large enough, sorted by name.
  std::vector<GroupPair> pairs;
  std::vector<Difference> differences;  // By measure, band, pair.
  std::size_t family = 0;               // Differences that were corrected for together: neither too few nor alike.
  double critical = 0;                  // Standard errors on each side of an interval; 0 without any.
  // Groups that are too small are counted and not named: a field that tells people apart names people.
  std::size_t small_groups = 0;
  std::size_t documents_of_small_groups = 0;
  std::size_t small_bands = 0;    // In which fewer than two groups are large enough.
  std::size_t without_group = 0;  // Documents.

  friend bool operator==(const Comparison&, const Comparison&) = default;
};

// Compares every two groups that are large enough in every measure. The same batch and options give the same result,
// whatever the order of the documents and on every platform up to rounding. An Error where fewer than two groups are
// large enough, more than kMostGroups, or more than kMostBands have two such groups.
// REQUIRES: options within the bounds that they name.
Result<Comparison> compare(const Batch& batch, const ComparisonOptions& options);

}  // namespace evenhand

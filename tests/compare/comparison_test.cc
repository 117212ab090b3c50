#include "compare/comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "compare/batch_maker.h"

namespace evenhand {
namespace {

using Outcome = Difference::Outcome;
using ::testing::HasSubstr;

// Ten values that differ.
const std::vector<double> kTen = {3, 5, 8, 9, 10, 11, 12, 14, 17, 21};

std::vector<double> moved(std::vector<double> values, double by) {
  for (double& value : values) value += by;
  return values;
}

Comparison compared(const Batch& batch, const ComparisonOptions& options = {}) {
  const Result<Comparison> result = compare(batch, options);
  EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().message);
  return result ? *result : Comparison();
}

Difference only_difference(const Batch& batch) {
  const Comparison comparison = compared(batch);
  EXPECT_EQ(comparison.differences.size(), 1U);
  return comparison.differences.at(0);
}

TEST(Comparison, NineDocumentsInAGroupAreTooFew) {
  const std::vector<double> nine(kTen.begin(), kTen.begin() + 9);
  const Result<Comparison> result = compare(batch_of(mean_named("m"), kTen, nine), {});
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, HasSubstr("too few: 1 of 2 groups have at least 10 documents"));
  EXPECT_TRUE(compare(batch_of(mean_named("m"), kTen, kTen), {}).has_value());
}

TEST(Comparison, AnEmptyBatchIsRefused) { EXPECT_FALSE(compare(Batch({mean_named("m")}), {}).has_value()); }

TEST(Comparison, SmallGroupsAreCountedAndNotNamed) {
  Batch batch = batch_of(mean_named("m"), kTen, moved(kTen, 1));
  for (int i = 0; i < 9; ++i) add_values(batch, "Jane Roe", {1.0});
  add_values(batch, "Joe Bloggs", {1.0});
  batch.add_without_group();
  const Comparison comparison = compared(batch);
  EXPECT_EQ(comparison.small_groups, 2U);
  EXPECT_EQ(comparison.documents_of_small_groups, 10U);
  EXPECT_EQ(comparison.without_group, 1U);
  ASSERT_EQ(comparison.groups.size(), 2U);
  EXPECT_EQ(comparison.groups[1].name, "b");
}

TEST(Comparison, AFieldThatTellsPeopleApartIsRefused) {
  Batch batch({mean_named("m")});
  for (std::size_t group = 0; group <= kMostGroups; ++group) {
    for (const double value : kTen) add_values(batch, "group " + std::to_string(group), {value});
  }
  const Result<Comparison> result = compare(batch, {});
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, HasSubstr("too many: 13 groups"));
}

TEST(Comparison, TheOrderOfDocumentsDoesNotMatter) {
  std::vector<double> backwards = kTen;
  std::reverse(backwards.begin(), backwards.end());
  Batch mixed({mean_named("m")});
  for (std::size_t i = 0; i < kTen.size(); ++i) {
    add_values(mixed, "b", {backwards[i] + 4});
    add_values(mixed, "a", {backwards[i]});
  }
  EXPECT_EQ(compared(mixed), compared(batch_of(mean_named("m"), kTen, moved(kTen, 4))));
}

TEST(Comparison, TheSameSeedGivesTheSameAndAnotherOneNearlyTheSame) {
  const Batch batch = batch_of(mean_named("m"), kTen, moved(kTen, 4));
  ComparisonOptions other;
  other.seed = 2;
  EXPECT_EQ(compared(batch), compared(batch));
  EXPECT_NE(compared(batch).critical, compared(batch, other).critical);
  EXPECT_NEAR(compared(batch).critical, compared(batch, other).critical, 0.2);
}

TEST(Comparison, AConstantAddedToAllMovesNoDifference) {
  const Estimate plain = *only_difference(batch_of(mean_named("m"), kTen, moved(kTen, 4))).estimate;
  const Estimate high = *only_difference(batch_of(mean_named("m"), moved(kTen, 1024), moved(kTen, 1028))).estimate;
  EXPECT_EQ(high.first.mean, plain.first.mean + 1024);
  EXPECT_EQ(high.difference, plain.difference);
  EXPECT_NEAR(high.interval.low, plain.interval.low, 1e-9);
  EXPECT_NEAR(high.interval.high, plain.interval.high, 1e-9);
  EXPECT_EQ(high.standardized, plain.standardized);
}

TEST(Comparison, GroupsThatChangePlacesTurnTheSigns) {
  const Estimate one = *only_difference(batch_of(mean_named("m"), kTen, moved(kTen, 4))).estimate;
  const Estimate other = *only_difference(batch_of(mean_named("m"), moved(kTen, 4), kTen)).estimate;
  EXPECT_EQ(one.difference, -other.difference);
  EXPECT_EQ(*one.standardized, -*other.standardized);
  EXPECT_NEAR(one.interval.low, -other.interval.high, 1);
}

TEST(Comparison, WhereAllIsAlikeNothingStandsAndNothingIsCorrectedFor) {
  const std::vector<double> same(10, 7.1);
  const Comparison comparison = compared(batch_of(mean_named("m"), same, same));
  EXPECT_EQ(comparison.differences.at(0).outcome, Outcome::alike);
  EXPECT_EQ(comparison.differences.at(0).estimate->interval, Interval());
  EXPECT_EQ(comparison.differences.at(0).estimate->standardized, 0.0);
  EXPECT_EQ(comparison.family, 0U);
  EXPECT_EQ(compared(batch_of(share_named("s"), hits_among(0, 12), hits_among(0, 12))).differences[0].outcome,
            Outcome::alike);
}

TEST(Comparison, GroupsWithoutSpreadHaveAnIntervalAndNoStandardizedDifference) {
  const Difference difference =
      only_difference(batch_of(mean_named("m"), std::vector<double>(10, 5), std::vector<double>(10, 7)));
  EXPECT_EQ(difference.outcome, Outcome::stands);
  EXPECT_EQ(difference.estimate->standardized, std::nullopt);
  EXPECT_GT(difference.estimate->interval.high - difference.estimate->interval.low, 0.5);
}

// Of two shares, in groups of that size: hits, hits, what is said.
struct ShareCase {
  std::size_t documents;
  std::size_t first;
  std::size_t second;
  Outcome outcome;
};

TEST(Comparison, SharesAreToldApartOnlyWhereTheyAreFarApart) {
  for (const ShareCase& one : {ShareCase{12, 2, 0, Outcome::unclear}, ShareCase{12, 0, 2, Outcome::unclear},
                               ShareCase{10, 3, 0, Outcome::unclear}, ShareCase{12, 12, 10, Outcome::unclear},
                               ShareCase{10, 10, 0, Outcome::stands}, ShareCase{40, 30, 10, Outcome::stands},
                               ShareCase{200, 2, 0, Outcome::unclear}, ShareCase{200, 20, 2, Outcome::stands}}) {
    const Difference difference = only_difference(
        batch_of(share_named("s"), hits_among(one.first, one.documents), hits_among(one.second, one.documents)));
    const Estimate& estimate = *difference.estimate;
    const std::string name =
        std::to_string(one.first) + " and " + std::to_string(one.second) + " of " + std::to_string(one.documents);
    EXPECT_EQ(difference.outcome, one.outcome) << name;
    EXPECT_LE(estimate.interval.low, estimate.difference) << name;
    EXPECT_GE(estimate.interval.high, estimate.difference) << name;
    EXPECT_GE(estimate.interval.low, -1) << name;
    EXPECT_LE(estimate.interval.high, 1) << name;
  }
}

TEST(Comparison, ADifferenceThatNobodyNeedsToHearOfIsSlight) {
  ComparedMeasure measure = share_named("s");
  measure.least = 0.1;
  EXPECT_EQ(only_difference(batch_of(measure, hits_among(100, 2000), hits_among(10, 2000))).outcome, Outcome::slight);
  EXPECT_EQ(only_difference(batch_of(measure, hits_among(500, 2000), hits_among(10, 2000))).outcome, Outcome::stands);
}

TEST(Comparison, DocumentsWithoutAValueAreLeftOutOfItsMeasureOnly) {
  Batch batch({mean_named("always"), mean_named("sometimes")});
  for (std::size_t i = 0; i < 20; ++i) {
    const auto value = static_cast<double>(i);
    add_values(batch, "a", {value, i < 12 ? std::optional(value) : std::nullopt});
    add_values(batch, "b", {value, i < 9 ? std::optional(value) : std::nullopt});
    add_values(batch, "c", {value, i < 10 ? std::optional(value) : std::nullopt});
  }
  for (const Difference& each : compared(batch).differences) {
    const bool has_enough = each.measure == 0 || (each.first == 0 && each.second == 2);
    EXPECT_EQ(each.outcome == Outcome::too_few, !has_enough);
    EXPECT_EQ(each.estimate.has_value(), has_enough);
    if (each.measure == 1 && has_enough) {
      EXPECT_EQ(each.estimate->first.documents, 12U);
      EXPECT_EQ(each.estimate->first.mean, 5.5);
    }
  }
}

TEST(Comparison, MeasuresOfBandsCompareOnlyDocumentsOfTheSameBand) {
  ComparedMeasure banded = mean_named("banded");
  banded.among = ComparedMeasure::Among::each_band;
  Batch batch({banded, mean_named("plain")});
  const auto add = [&](const char* group, std::optional<std::string_view> band, double value) {
    const std::vector<std::optional<double>> values = {value, value};
    batch.add({group, band, values, {}});
  };
  for (const double value : kTen) {
    add("a", "10", value);
    add("b", "10", value);
    add("a", "9", value + 100);
    add("b", "9", value);
    add("a", "2", value);  // The other group has nobody there.
    add("b", std::nullopt, value);
  }
  const Comparison comparison = compared(batch);
  EXPECT_THAT(comparison.bands, testing::ElementsAre("9", "10"));
  EXPECT_EQ(comparison.small_bands, 1U);
  ASSERT_EQ(comparison.differences.size(), 3U);
  EXPECT_EQ(comparison.differences[0].band, 0U);
  EXPECT_EQ(comparison.differences[0].outcome, Outcome::stands);
  EXPECT_EQ(comparison.differences[1].outcome, Outcome::unclear);
  EXPECT_EQ(comparison.differences[1].estimate->difference, 0);
  EXPECT_EQ(comparison.differences[2].measure, 1U);
  EXPECT_EQ(comparison.differences[2].band, std::nullopt);
  EXPECT_EQ(comparison.differences[2].estimate->first.documents, 30U);
}

TEST(Comparison, MeasuresOfBandsSayNothingWithoutBands) {
  ComparedMeasure banded = mean_named("banded");
  banded.among = ComparedMeasure::Among::each_band;
  EXPECT_TRUE(compared(batch_of(banded, kTen, kTen)).differences.empty());
}

TEST(Comparison, MoreGroupsAndMoreMeasuresAskForMore) {
  Batch batch(ReviewMaker::measures());
  ReviewMaker maker(1);
  for (const char* group : {"a", "b"}) maker.add(batch, group, 40);
  const Comparison two = compared(batch);
  maker.add(batch, "c", 40);
  const Comparison three = compared(batch);
  EXPECT_EQ(two.pairs.size(), 1U);
  EXPECT_EQ(three.pairs.size(), 3U);
  EXPECT_EQ(three.differences.size(), 3 * two.differences.size());
  EXPECT_GT(two.critical, 2.5);
  EXPECT_GT(three.critical, two.critical);
  EXPECT_GT(three.pairs[0].detectable, two.pairs[0].detectable);
}

}  // namespace
}  // namespace evenhand

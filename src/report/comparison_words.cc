#include "report/comparison_words.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

#include "report/decimal.h"
#include "report/summary.h"

namespace evenhand {
namespace {

using Kind = ComparedMeasure::Kind;
using Outcome = Difference::Outcome;

constexpr double kPercent = 100;
constexpr std::string_view kPercentSign = "%";
constexpr const char* kPercentBehindNumber = "\xC2\xA0%";  // No line ends between them.

std::string quoted(const std::string& name) { return "“" + name + "”"; }

std::string name_of_group(const Comparison& comparison, std::size_t group) {
  return quoted(comparison.groups[group].name);
}

std::string confidence_of(const Comparison& comparison) {
  const double percent = comparison.options.confidence * kPercent;
  return with_decimals(percent, percent == std::floor(percent) ? 0 : 1) + kPercentBehindNumber;
}

std::string words_for(Outcome outcome) {
  if (outcome == Outcome::stands) return "holds up";
  if (outcome == Outcome::too_few) return "too few";
  return std::string(name_of(outcome));
}

// Numbers of one comparison as they are shown: shares in percent, and no more digits than the interval bears out.
class Figures {
 public:
  Figures(const ComparedMeasure& measure, const Estimate& estimate)
      : measure_(measure), factor_(measure.kind == Kind::share ? kPercent : 1) {
    const double half = factor_ * (estimate.interval.high - estimate.interval.low) / 2;
    const double value = factor_ * estimate.first.mean;
    decimals_ = half > 0 ? decimals_for(half) : (value == std::floor(value) ? 0 : 2);
  }

  std::string value(double number) const {
    return with_decimals(factor_ * number, decimals_) + (measure_.kind == Kind::share ? " %" : "");
  }

  std::string signed_value(double number) const { return with_sign(factor_ * number, decimals_); }

  std::string plain(double number) const { return with_decimals(factor_ * number, decimals_); }

 private:
  const ComparedMeasure& measure_;
  double factor_;
  int decimals_ = 0;
};

// “+4 points”, “+1 point”.
std::string in_points(const std::string& number) {
  return number + (number == "1" || number == "+1" || number == "−1" ? " point" : " points");
}

std::string title_of(const Comparison& comparison, const ComparisonContext& context, const Difference& difference) {
  const std::string& title = comparison.measures[difference.measure].title;
  if (!difference.band) return title;
  return title + " (" + context.band_field + " " + comparison.bands[*difference.band] + ")";
}

std::size_t count_of_outcome(const Comparison& comparison, Outcome outcome) {
  return static_cast<std::size_t>(
      std::count_if(comparison.differences.begin(), comparison.differences.end(),
                    [&](const Difference& difference) { return difference.outcome == outcome; }));
}

// “Words of a text: 212 words in “core”, 150 in “field”. That is 62 words more in “core” (12 to 110).”
std::string finding_sentence(const Comparison& comparison, const ComparisonContext& context,
                             const Difference& difference) {
  const ComparedMeasure& measure = comparison.measures[difference.measure];
  const Estimate& estimate = *difference.estimate;
  const Figures figures(measure, estimate);
  const bool first_is_more = estimate.difference > 0;
  const bool is_percentage = measure.kind == Kind::share || measure.unit == kPercentSign;
  const std::string behind = measure.kind == Kind::share || measure.unit.empty() ? "" : " " + measure.unit;
  const std::string more = figures.plain(std::abs(estimate.difference));
  const double low = first_is_more ? estimate.interval.low : -estimate.interval.high;
  const double high = first_is_more ? estimate.interval.high : -estimate.interval.low;
  return title_of(comparison, context, difference) + ": " + figures.value(estimate.first.mean) + behind + " in " +
         name_of_group(comparison, difference.first) + ", " + figures.value(estimate.second.mean) +
         (is_percentage && measure.kind != Kind::share ? behind : "") + " in " +
         name_of_group(comparison, difference.second) + ". That is " +
         (is_percentage ? in_points(more) : more + behind) + " more in " +
         name_of_group(comparison, first_is_more ? difference.first : difference.second) + " (" +
         confidence_of(comparison) + " interval: " + figures.plain(low) + " to " + figures.plain(high) + ").";
}

ComparisonStatements findings(const Comparison& comparison, const ComparisonContext& context, Outcome outcome) {
  ComparisonStatements result;
  for (const Difference& difference : comparison.differences) {
    if (difference.outcome == outcome) result.sentences.push_back(finding_sentence(comparison, context, difference));
  }
  return result;
}

// How large a difference must be for groups of these sizes to show it.
std::string reach_of(const Comparison& comparison) {
  const auto [least, most] = std::minmax_element(
      comparison.pairs.begin(), comparison.pairs.end(),
      [](const GroupPair& left, const GroupPair& right) { return left.detectable < right.detectable; });
  const std::string from = with_decimals(least->detectable, 1);
  const std::string to = with_decimals(most->detectable, 1);
  return from == to ? from : from + " (the largest groups) to " + to + " (the smallest)";
}

std::string unclear_sentence(const Comparison& comparison) {
  const std::size_t unclear = count_of_outcome(comparison, Outcome::unclear);
  return (unclear == 1 ? "1 difference is" : std::to_string(unclear) + " differences are") +
         " unclear: chance alone makes such differences in groups of this size. That is not the same as no difference. "
         "These groups would show, in four of five cases, only one of at least " +
         reach_of(comparison) + " standard deviations.";
}

std::string left_out_sentence(const Comparison& comparison) {
  const bool is_one = comparison.small_groups == 1;
  return count_of(comparison.small_groups, "group") + (is_one ? " has" : " have") + " fewer than " +
         std::to_string(comparison.options.minimum_group) + " texts, too few to compare (" +
         count_of(comparison.documents_of_small_groups, "text") + " in all). " +
         (is_one ? "It is left out and not named." : "They are left out and not named.");
}

ComparisonStatements cannot_be_said(const Comparison& comparison, const ComparisonContext& context) {
  ComparisonStatements result{"What cannot be said", {}};
  const std::string least = std::to_string(comparison.options.minimum_group);
  if (count_of_outcome(comparison, Outcome::unclear) > 0) result.sentences.push_back(unclear_sentence(comparison));
  if (const std::size_t few = count_of_outcome(comparison, Outcome::too_few); few > 0) {
    result.sentences.push_back(count_of(few, "comparison") + (few == 1 ? " has" : " have") +
                               " a group in which fewer than " + least + " texts have a value: too few.");
  }
  if (comparison.small_groups > 0) result.sentences.push_back(left_out_sentence(comparison));
  if (const std::size_t bands = comparison.small_bands; bands > 0) {
    result.sentences.push_back("At " + std::to_string(bands) + (bands == 1 ? " value of “" : " values of “") +
                               context.band_field + "”, fewer than two groups have " + least + " texts: too few.");
  }
  if (const std::size_t without = comparison.without_group; without > 0) {
    result.sentences.push_back(count_of(without, "text") + (without == 1 ? " names" : " name") + " no group and " +
                               (without == 1 ? "is" : "are") + " left out.");
  }
  result.sentences.insert(result.sentences.end(), context.notices.begin(), context.notices.end());
  return result;
}

}  // namespace

std::string_view name_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::too_few:
      return "too-few";
    case Outcome::alike:
      return "alike";
    case Outcome::unclear:
      return "unclear";
    case Outcome::slight:
      return "slight";
    case Outcome::stands:
      return "stands";
  }
  return "";
}

bool has_interval(const Difference& difference) { return difference.estimate && difference.outcome != Outcome::alike; }

ShownDifference shown(const Comparison& comparison, const ComparisonContext& context, const Difference& difference) {
  const ComparedMeasure& measure = comparison.measures[difference.measure];
  ShownDifference row;
  row.title = title_of(comparison, context, difference);
  row.unit = measure.unit;
  row.says = words_for(difference.outcome);
  if (!difference.estimate) return row;
  const Estimate& estimate = *difference.estimate;
  const Figures figures(measure, estimate);
  row.first = figures.value(estimate.first.mean);
  row.second = figures.value(estimate.second.mean);
  if (!has_interval(difference)) return row;
  const auto with_unit = [&](const std::string& number) {
    return measure.kind == Kind::share ? in_points(number) : number;
  };
  row.difference = with_unit(figures.signed_value(estimate.difference));
  row.interval =
      figures.signed_value(estimate.interval.low) + " to " + with_unit(figures.signed_value(estimate.interval.high));
  if (estimate.standardized) row.effect = with_sign(*estimate.standardized, 2);
  return row;
}

std::string groups_sentence(const Comparison& comparison, const ComparisonContext& context) {
  std::string list;
  const std::size_t count = comparison.groups.size();
  for (std::size_t i = 0; i < count; ++i) {
    list += (i == 0           ? ""
             : i + 1 == count ? " and "
                              : ", ") +
            name_of_group(comparison, i) + " (" + count_of(comparison.groups[i].documents, "text") + ")";
  }
  return "Groups by " + quoted(context.group_field) + ": " + list + ".";
}

std::string verdict(const Comparison& comparison) {
  const std::size_t standing = count_of_outcome(comparison, Outcome::stands);
  if (comparison.family == 0) return "Nothing could be compared.";
  const std::string all = count_of(comparison.family, "difference");
  if (standing == 0) return "None of " + all + " holds up. That is not the same as no difference.";
  return std::to_string(standing) + " of " + all + (standing == 1 ? " holds up." : " hold up.");
}

std::vector<ComparisonStatements> statements(const Comparison& comparison, const ComparisonContext& context) {
  ComparisonStatements standing = findings(comparison, context, Outcome::stands);
  standing.title = "What holds up";
  ComparisonStatements slight = findings(comparison, context, Outcome::slight);
  slight.title = "Not chance, but slight: no larger than the rule finds worth a word";
  std::vector<ComparisonStatements> all;
  for (ComparisonStatements* const each : {&standing, &slight}) {
    if (!each->sentences.empty()) all.push_back(std::move(*each));
  }
  if (ComparisonStatements unsaid = cannot_be_said(comparison, context); !unsaid.sentences.empty()) {
    all.push_back(std::move(unsaid));
  }
  return all;
}

ComparisonStatements caveats(const Comparison& comparison) {
  const double share_wrong = (1 - comparison.options.confidence) * kPercent;
  return {"How to read this",
          {"The texts may describe real differences in work or role. The numbers say what is written, not why.",
           "This shows text, not the bias of a person. It judges neither who wrote nor who is written about.",
           "Small groups swing: a few texts more can move every number.",
           "The intervals allow for all " + count_of(comparison.family, "comparison") +
               " at once: of 100 batches without any difference, about " + with_decimals(share_wrong, 0) +
               " or fewer show one by chance.",
           "Each text counts as independent of the others. Where one person wrote many, a difference may be that "
           "writer's.",
           "After a change of the process, compare new texts in the same way."}};
}

std::string columns_sentence(const Comparison& comparison, const GroupPair& pair) {
  return "Difference: " + name_of_group(comparison, pair.first) + " less " + name_of_group(comparison, pair.second) +
         "; above zero is more in " + name_of_group(comparison, pair.first) +
         ". Interval: " + confidence_of(comparison) +
         ", for all comparisons at once. Effect: Hedges' g of amounts, Cohen's h of shares; by custom, 0.2 is small, "
         "0.5 medium, 0.8 large.";
}

std::string words_sentence(const Comparison& comparison) {
  return "Exploratory: words that one group says more often (log-odds with a prior; Monroe, Colaresi and Quinn 2008). "
         "No error rate holds for them, and any two piles of text differ in some. Words in fewer than " +
         std::to_string(comparison.options.minimum_group) + " texts are left out.";
}

std::string pair_title(const Comparison& comparison, const GroupPair& pair) {
  return name_of_group(comparison, pair.first) + " and " + name_of_group(comparison, pair.second);
}

}  // namespace evenhand

// Against what scipy, numpy and statsmodels say of the same numbers: tests/compare/reference.txt, which reference.py
// beside it makes.

#include <gtest/gtest.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "compare/batch_maker.h"
#include "compare/comparison.h"
#include "compare/effect.h"
#include "compare/word_odds.h"

namespace evenhand {
namespace {

constexpr double kRounding = 1e-9;
constexpr double kOfResamples = 0.03;  // How far the quantiles of two runs may lie apart, as a share of them.

const std::filesystem::path kKept = std::filesystem::path(EVENHAND_SOURCE_DIR) / "tests/compare/reference.txt";

std::vector<double> numbers_in(std::istream& line, std::size_t count) {
  std::vector<double> numbers(count);
  for (double& number : numbers) line >> number;
  return numbers;
}

// Numbers behind their count.
std::vector<double> group_in(std::istream& line) {
  std::size_t count = 0;
  line >> count;
  return numbers_in(line, count);
}

struct KeptColumn {
  ComparedMeasure measure;
  std::vector<double> first;
  std::vector<double> second;
  std::vector<double> numbers;  // Means, deviations, difference, standardised, centre, error.
};

struct KeptCase {
  std::string name;
  std::vector<KeptColumn> columns;
  double critical = 0;
};

// The lines that begin with that word, without it.
std::vector<std::string> lines_of(const std::string& word) {
  std::ifstream file(kKept);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(word + " ")) lines.push_back(line.substr(word.size() + 1));
  }
  return lines;
}

std::vector<KeptCase> kept_cases() {
  std::ifstream file(kKept);
  std::vector<KeptCase> cases;
  for (std::string text; std::getline(file, text);) {
    std::istringstream line(text);
    std::string word;
    line >> word;
    if (word == "case") {
      line >> cases.emplace_back().name;
    } else if (word == "column") {
      std::string kind;
      line >> kind;
      KeptColumn& column = cases.back().columns.emplace_back();
      column.measure = kind == "share" ? share_named("m") : mean_named("m");
      column.first = group_in(line);
      column.second = group_in(line);
    } else if (word == "numbers") {
      cases.back().columns.back().numbers = numbers_in(line, 8);
    } else if (word == "critical") {
      line >> cases.back().critical;
    }
  }
  return cases;
}

Batch batch_of_columns(const std::vector<KeptColumn>& columns) {
  std::vector<ComparedMeasure> measures;
  for (const KeptColumn& column : columns) measures.push_back(column.measure);
  Batch batch(measures);
  const auto add = [&](const char* group, std::vector<double> KeptColumn::* values) {
    for (std::size_t i = 0; i < (columns[0].*values).size(); ++i) {
      std::vector<std::optional<double>> document;
      for (const KeptColumn& column : columns) document.emplace_back((column.*values)[i]);
      add_values(batch, group, document);
    }
  };
  add("a", &KeptColumn::first);
  add("b", &KeptColumn::second);
  return batch;
}

Comparison compared(const Batch& batch) {
  ComparisonOptions options;
  options.resamples = 20000;
  const Result<Comparison> result = compare(batch, options);
  EXPECT_TRUE(result.has_value());
  return result ? *result : Comparison();
}

TEST(Reference, EffectsAndErrorsAreThoseOfNumpyAndStatsmodels) {
  const std::vector<KeptCase> cases = kept_cases();
  EXPECT_EQ(cases.size(), 6U);
  for (const KeptCase& one : cases) {
    const Comparison comparison = compared(batch_of_columns(one.columns));
    EXPECT_NEAR(comparison.critical, one.critical, kOfResamples * one.critical) << one.name;
    ASSERT_EQ(comparison.differences.size(), one.columns.size());
    for (std::size_t i = 0; i < one.columns.size(); ++i) {
      const std::vector<double>& kept = one.columns[i].numbers;
      const Estimate& estimate = *comparison.differences[i].estimate;
      EXPECT_NEAR(estimate.first.mean, kept[0], kRounding) << one.name;
      EXPECT_NEAR(estimate.second.mean, kept[1], kRounding) << one.name;
      EXPECT_NEAR(estimate.first.deviation, kept[2], kRounding) << one.name;
      EXPECT_NEAR(estimate.second.deviation, kept[3], kRounding) << one.name;
      EXPECT_NEAR(estimate.difference, kept[4], kRounding) << one.name;
      EXPECT_NEAR(*estimate.standardized, kept[5], kRounding) << one.name;
      EXPECT_NEAR(estimate.interval.low, kept[6] - comparison.critical * kept[7], kRounding) << one.name;
      EXPECT_NEAR(estimate.interval.high, kept[6] + comparison.critical * kept[7], kRounding) << one.name;
    }
  }
}

TEST(Reference, InLargeGroupsTheIntervalIsTheBcaIntervalOfScipy) {
  std::istringstream line(lines_of("bca").at(0));
  const std::vector<double> first = group_in(line);
  const std::vector<double> second = group_in(line);
  const std::vector<double> kept = numbers_in(line, 2);
  const Interval interval = compared(batch_of(mean_named("m"), first, second)).differences[0].estimate->interval;
  const double tolerance = 0.06 * (kept[1] - kept[0]);
  EXPECT_NEAR(interval.low, kept[0], tolerance);
  EXPECT_NEAR(interval.high, kept[1], tolerance);
}

TEST(Reference, LogOddsOfWordsAreThoseOfNumpy) {
  const std::vector<std::string> lines = lines_of("word");
  Batch batch({});
  std::vector<WordDifference> kept;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::istringstream line(lines[i]);
    const std::vector<double> numbers = numbers_in(line, 4);
    const std::string word(1, static_cast<char>('a' + i));
    for (const std::size_t group : {0U, 1U}) {
      const WordCount count{word, static_cast<std::uint32_t>(numbers[group])};
      if (count.count > 0) batch.add({group == 0 ? "first" : "second", std::nullopt, {}, {&count, 1}});
    }
    kept.push_back({word, numbers[2], numbers[3], 0, 0, 0});
  }
  const std::vector<WordDifference> words = telling_words(batch, {0, 1}, 0, 1, {1, 100, 0});
  ASSERT_EQ(words.size(), kept.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordDifference& expected = kept[static_cast<std::size_t>(words[i].word[0] - 'a')];
    EXPECT_NEAR(words[i].log_odds, expected.log_odds, kRounding) << words[i].word;
    EXPECT_NEAR(words[i].z, expected.z, kRounding) << words[i].word;
    if (i > 0) {
      EXPECT_LE(std::abs(words[i].z), std::abs(words[i - 1].z));
    }
  }
}

TEST(Reference, TheNormalDistributionIsThatOfScipy) {
  for (const std::string& text : lines_of("normal")) {
    std::istringstream line(text);
    const std::vector<double> numbers = numbers_in(line, 2);
    EXPECT_NEAR(normal_critical(numbers[0]), numbers[1], kRounding);
  }
}

}  // namespace
}  // namespace evenhand

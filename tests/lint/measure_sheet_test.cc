// What `score` shows of a document: each measure with its value, its words, and whether `check` says something of it.

#include "lint/measure_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "lint/lint_one.h"
#include "lint/linter.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

using Outcome = TakenMeasure::Outcome;
using ::testing::ElementsAre;

TakenMeasure measured(const std::string& measure, const std::string& text, const std::string& more = "") {
  const auto rules = rules_of(one_rule("measure: " + measure + "\n" + more));
  const Linter linter(rules->compiled, select_all(rules->compiled));
  const auto document = read_document(Format::markdown, "a.md", text, {});
  EXPECT_TRUE(document);
  const MeasureSheet sheet = linter.measure(*document, Genre::prose);
  EXPECT_EQ(sheet.measures.size(), 1U);
  return sheet.measures.at(0);
}

std::vector<std::string> words_of(const std::vector<PlacedWords>& all) {
  std::vector<std::string> words;
  for (const PlacedWords& each : all) words.push_back(each.words + " " + std::to_string(each.begin.line));
  return words;
}

TEST(MeasureSheet, ACountHasItsValueItsWordsAndTheirLines) {
  const TakenMeasure taken = measured("{kind: count, of: [quokka~], minus: [wombat], above: 5, basis: law}",
                                      "A quokka.\n\nWombat, *Quokkas*.");
  EXPECT_EQ(taken.outcome, Outcome::within);
  EXPECT_EQ(taken.value, 1);
  EXPECT_EQ(taken.count, 2U);
  EXPECT_EQ(taken.other, 1U);
  EXPECT_EQ(taken.words, 4U);
  EXPECT_EQ(taken.above, 5);
  EXPECT_EQ(taken.below, std::nullopt);
  EXPECT_EQ(taken.basis, Measure::Basis::law);
  EXPECT_THAT(words_of(taken.hits), ElementsAre("quokka 1", "Quokkas 3"));
  EXPECT_THAT(words_of(taken.others), ElementsAre("Wombat 3"));
  EXPECT_TRUE(taken.messages.empty());
}

TEST(MeasureSheet, WhatCheckReportsIsBeyondAndSaysSoInItsWords) {
  const TakenMeasure taken = measured("{kind: count, of: [quokka], above: 1, basis: convention}", "Quokka, quokka.",
                                      "suggest: [\"Say numbat.\", \"Say wombat.\"]\n");
  EXPECT_EQ(taken.outcome, Outcome::beyond);
  EXPECT_EQ(taken.messages.size(), 1U);
  EXPECT_THAT(taken.suggestions, ElementsAre("Say numbat.", "Say wombat."));
}

TEST(MeasureSheet, WhatARuleAsksBesidesKeepsItWithin) {
  const std::string measure = "{kind: count, of: [quokka], above: 1, basis: convention}";
  const std::string text = "Quokka, quokka. A zoo.";
  EXPECT_EQ(measured(measure, text).outcome, Outcome::beyond);
  const TakenMeasure excused = measured(measure, text, "unless:\n  - document: [zoo]\n");
  EXPECT_EQ(excused.outcome, Outcome::within);
  EXPECT_EQ(excused.value, 2);
}

TEST(MeasureSheet, WithTooLittleTextThereIsNoValue) {
  const TakenMeasure few_words =
      measured("{kind: count, of: [quokka], above: 0, at-least: {words: 9}, basis: convention}", "A quokka came.");
  EXPECT_EQ(few_words.outcome, Outcome::too_little);
  EXPECT_EQ(few_words.value, std::nullopt);
  EXPECT_EQ(few_words.words, 3U);
  EXPECT_EQ(few_words.least_words, 9U);
  const TakenMeasure few_hits =
      measured("{kind: ratio, of: [quokka], to: [wombat], above: 0.5, at-least: {hits: 3}, basis: convention}",
               "Quokka. Wombat.");
  EXPECT_EQ(few_hits.outcome, Outcome::too_little);
  EXPECT_EQ(few_hits.count + few_hits.other, 2U);
  EXPECT_EQ(measured("{kind: count, below: 4, at-least: {words: 1}, basis: convention}", "").outcome,
            Outcome::too_little);
}

struct Case {
  std::string name;
  std::string measure;
  std::string text;
  std::optional<double> value;
  Outcome outcome;
};

TEST(MeasureSheet, EveryKindIsTaken) {
  for (const Case& one : {
           Case{"words", "{kind: count, below: 4, at-least: {words: 1}, basis: convention}", "One two three.", 3,
                Outcome::beyond},
           Case{"ratio", "{kind: ratio, of: [quokka], to: [wombat], above: 0.5, basis: convention}",
                "Quokka, quokka, quokka, wombat.", 0.75, Outcome::beyond},
           Case{"ratio of nothing", "{kind: ratio, of: [quokka], to: [wombat], above: 0.5, basis: convention}", "Rat.",
                0, Outcome::within},
           Case{"absent", "{kind: absent, of: [quokka], at-least: {words: 1}, basis: convention}", "Wombat.",
                std::nullopt, Outcome::beyond},
           Case{"there", "{kind: absent, of: [quokka], at-least: {words: 1}, basis: convention}", "Quokka.",
                std::nullopt, Outcome::within},
           Case{"list", "{kind: list, above: 1, basis: convention}", "- One\n- Two\n", 2, Outcome::beyond},
           Case{"pair", "{kind: pair, of: [quokka], with: [wombat], basis: convention}", "Quokka. Wombat.",
                std::nullopt, Outcome::beyond},
           Case{"sections",
                "{kind: count, of: [quokka], per: section, below: 1, at-least: {words: 1}, basis: convention}",
                "# One\n\nWombat.\n", std::nullopt, Outcome::beyond},
       }) {
    const TakenMeasure taken = measured(one.measure, one.text);
    EXPECT_EQ(taken.value, one.value) << one.name;
    EXPECT_EQ(taken.outcome, one.outcome) << one.name;
  }
}

TEST(MeasureSheet, RulesThatDoNotMeasureAreNotOnIt) {
  const auto rules = rules_of(one_rule("patterns: [quokka]\n"));
  const Linter linter(rules->compiled, select_all(rules->compiled));
  const auto document = read_document(Format::text, "a.txt", "A quokka.", {});
  EXPECT_TRUE(linter.measure(*document, Genre::prose).measures.empty());
}

}  // namespace
}  // namespace evenhand

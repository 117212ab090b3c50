// What a document leaves behind for a comparison: the numbers of rules of kind batch, its words, its pronouns.

#include "lint/figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lint/batch_rule_test.h"
#include "lint/linter.h"
#include "readers/reader.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view kExamples =
    "examples:\n  flag:\n    - batch: [{group: a, text: One.}, {group: b, text: Two.}]\n"
    "  pass:\n    - batch: [{group: a, text: One.}, {group: b, text: One.}]\n";

std::unique_ptr<const RulesUnderTest> comparing(const std::string& keys, std::string_view examples = kExamples) {
  return rules_of({{"test/category.yaml",
                    "title: Test\nwhy: A test.\nseverity: {review: note, else: off}\nevidence:\n  grade: C\n"},
                   {"test/rule.yaml", "title: Tests\nmessage: \"How many.\"\nsuggest: [Something.]\n" + keys + "\n" +
                                          std::string(examples)}});
}

Document document_of(std::string markdown) {
  return *read_document(Format::markdown, "review.md", std::move(markdown));
}

Figures figures_of(const RulesUnderTest& rules, const std::string& markdown) {
  const Selection all = select_all(rules.compiled);
  return FigureTaker(rules.compiled, all, Genre::review).take(document_of(markdown));
}

struct Case {
  std::string name;
  std::string measure;
  std::string text;
  std::optional<double> value;
};

void PrintTo(const Case& tried, std::ostream* stream) { *stream << tried.name; }

class AFigure : public testing::TestWithParam<Case> {};

TEST_P(AFigure, IsWhatTheDocumentGives) {
  const auto rules = comparing("measure: {kind: batch, above: 1, basis: convention, " + GetParam().measure + "}");
  EXPECT_THAT(figures_of(*rules, GetParam().text).values, ElementsAre(GetParam().value));
}

INSTANTIATE_TEST_SUITE_P(
    Batch, AFigure,
    testing::Values(Case{"words without headings", "per: document", "# Her year\n\nShe led a team.\n\nShe left.", 6},
                    Case{"hits", "of: [quokka~]", "A quokka. Two quokkas. A “quokka”.", 3},
                    Case{"hits in 100 words", "of: [quokka], per: 100-words", "# Quokka\n\nA quokka came by.", 25},
                    Case{"words of a sentence", "per: sentence", "One two three. One.", 2},
                    Case{"a share in percent", "of: [quokka], to: [wombat]", "Quokka, wombat, wombat. Wombat.", 25},
                    Case{"no share of nothing", "of: [quokka], to: [wombat]", "Neither.", std::nullopt},
                    Case{"no share of too little", "of: [quokka], to: [wombat], at-least: {hits: 3}", "Quokka, wombat.",
                         std::nullopt},
                    Case{"whether there is one", "of: [quokka], share: true", "A quokka. A quokka.", 1},
                    Case{"that there is none", "of: [quokka], share: true", "A wombat.", 0},
                    Case{"that there are too few", "of: [quokka], share: true, at-least: {hits: 2}", "A quokka.", 0},
                    Case{"nothing in too few words", "of: [quokka], per: 100-words, at-least: {words: 3}", "A quokka.",
                         std::nullopt},
                    Case{"nothing in no words", "per: document", "", std::nullopt},
                    Case{"nothing of code", "of: [quokka]", "A `quokka`.", 0}));

TEST(AFigure, CountsOnlyHitsThatMeetTheConditions) {
  const auto rules = comparing(
      "measure: {kind: batch, of: [kind], above: 1, basis: convention}\nunless:\n  - before: {words: 2, any: [not]}\n"
      "except: [kind regards]");
  EXPECT_THAT(figures_of(*rules, "She is kind. He is not kind. Kind regards").values, ElementsAre(1));
}

TEST(AFigure, AsksNoConditionsOfWhatItIsAShareOf) {
  const auto rules = comparing(
      "measure: {kind: batch, of: [kind], to: [quick], above: 1, basis: convention}\nunless:\n"
      "  - before: {words: 2, any: [not]}");
  EXPECT_THAT(figures_of(*rules, "She is kind. He is not kind. He is not quick.").values, ElementsAre(50));
}

TEST(AFigure, IsNoFinding) {
  const auto rules = comparing("measure: {kind: batch, above: 0, basis: convention}");
  EXPECT_THAT(Linter(rules->compiled, select_all(rules->compiled)).lint(document_of("Words."), Genre::review).findings,
              IsEmpty());
}

TEST(AMeasure, SaysInItsOwnUnitFromWhichDifferenceOnItCounts) {
  const auto rules =
      comparing("measure: {kind: batch, of: [quokka], to: [wombat], by: rating, above: 0.05, basis: convention}");
  const Selection all = select_all(rules->compiled);
  const FigureTaker taker(rules->compiled, all, Genre::review);
  ASSERT_THAT(taker.measures(), SizeIs(1));
  const ComparedMeasure& measure = taker.measures().front();
  EXPECT_EQ(measure.id, "test/rule");
  EXPECT_EQ(measure.unit, "%");
  EXPECT_EQ(measure.kind, ComparedMeasure::Kind::mean);
  EXPECT_EQ(measure.among, ComparedMeasure::Among::each_band);
  EXPECT_DOUBLE_EQ(measure.least, 5);
}

TEST(AMeasure, IsTakenOnlyInTheGenresInWhichItsRuleIsOn) {
  const auto rules = comparing("measure: {kind: batch, above: 1, basis: convention}");
  const Selection all = select_all(rules->compiled);
  EXPECT_THAT(FigureTaker(rules->compiled, all, Genre::prose).measures(), IsEmpty());
}

TEST(TheWordsOfADocument, AreThoseInSmallLettersThatNameNobody) {
  const auto rules = comparing("measure: {kind: batch, of: [<name>], above: 1, basis: convention}");
  const Figures figures = figures_of(*rules,
                                     "Maria led it, says maria. In Krakow she led 12 TEAMS at ACME; her naïve plan, "
                                     "his plan at x1 and https://example.org/plan. Led.");
  EXPECT_THAT(figures.words, ElementsAre(SaidWord{"and", 1}, SaidWord{"led", 2}, SaidWord{"naïve", 1},
                                         SaidWord{"plan", 2}, SaidWord{"says", 1}));
}

TEST(ThePronounsOfADocument, AreThoseThatStandThereFourTimesAsOftenAsOthers) {
  const auto rules = comparing("measure: {kind: batch, above: 1, basis: convention}");
  const std::vector<std::pair<std::string, std::optional<PronounGroup>>> cases = {
      {"She led. Her team won. SHE left.", PronounGroup::she},
      {"He led. His team won. I saw him himself.", PronounGroup::he},
      {"She led. Her team won.", std::nullopt},
      {"She led. Her team won. She told him.", std::nullopt},
      {"She led. Her team won. She told him. She herself.", PronounGroup::she},
      {"They led. Their team won. They left.", std::nullopt},
      {"", std::nullopt},
  };
  for (const auto& [text, group] : cases) EXPECT_EQ(figures_of(*rules, text).pronouns, group) << text;
}

std::vector<RuleMistake> failures_of(const std::string& flag, const std::string& pass) {
  const auto rules = comparing("measure: {kind: batch, of: [quokka], share: true, above: 0.1, basis: convention}",
                               "examples:\n  flag:\n    - batch: " + flag + "\n  pass:\n    - batch: " + pass + "\n");
  return batch_failures(rules->rules.rules.front(), rules->compiled,
                        [](std::string text) { return document_of(std::move(text)); });
}

const std::string kDiffering =
    "[{group: a, times: 18, text: A quokka.}, {group: a, times: 2, text: One.}, {group: b, times: 18, text: One.}, "
    "{group: b, times: 2, text: A quokka.}]";
const std::string kAlike = "[{group: a, times: 20, text: A quokka.}, {group: b, times: 20, text: A quokka.}]";

TEST(BatchesOfExamples, AreComparedAsTheProgramDoes) { EXPECT_THAT(failures_of(kDiffering, kAlike), IsEmpty()); }

TEST(BatchesOfExamples, FailWhereTheGroupsAreNotAsSaid) {
  const auto failures = failures_of(kAlike, kDiffering);
  ASSERT_THAT(failures, SizeIs(2));
  EXPECT_THAT(failures[0].message, HasSubstr("should differ: every document has the same value"));
  EXPECT_THAT(failures[1].message, HasSubstr("should not differ: a difference stands"));
}

TEST(BatchesOfExamples, OfNineAGroupAreTooFew) {
  const std::string few = "[{group: a, times: 9, text: A quokka.}, {group: b, times: 9, text: One.}]";
  EXPECT_THAT(failures_of(kDiffering, few), IsEmpty());
  ASSERT_THAT(failures_of(few, kAlike), SizeIs(1));
}

}  // namespace
}  // namespace evenhand

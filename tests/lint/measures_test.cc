// Measures of whole documents: for each kind, a document in which it finds something and one in which it nearly does.

#include <gtest/gtest.h>

#include "lint/lint_one.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

struct Case {
  std::string name;
  std::string measure;
  std::string flagged;  // One finding,
  std::string passed;   // none.
};

void PrintTo(const Case& tried, std::ostream* stream) { *stream << tried.name; }

std::vector<TestFile> measuring(const std::string& measure) { return one_rule("measure: " + measure + "\n"); }

class Measures : public testing::TestWithParam<Case> {};

TEST_P(Measures, TellTheTwoDocumentsApart) {
  const auto rules = rules_of(measuring(GetParam().measure));
  EXPECT_EQ(lint_text(*rules, GetParam().flagged).findings.size(), 1U) << GetParam().flagged;
  EXPECT_EQ(marked(*rules, GetParam().passed), GetParam().passed);
}

INSTANTIATE_TEST_SUITE_P(
    Count, Measures,
    testing::Values(
        Case{"hits", "{kind: count, of: [quokka~], above: 2, basis: convention}", "Quokkas. A quokka.\n\nQuokka!",
             "Quokkas. A quokka."},
        Case{"overlapping hits once", "{kind: count, of: [big quokka, quokka, big], above: 1, basis: convention}",
             "A big quokka. Big.", "A big quokka."},
        Case{"less others", "{kind: count, of: [quokka], minus: [wombat], above: 1, basis: convention}",
             "Quokka, quokka. Quokka, wombat.", "Quokka, quokka. Wombat."},
        Case{"for every 100 words", "{kind: count, of: [quokka], per: 100-words, above: 25, basis: convention}",
             "# One two three\n\nA quokka came.", "A quokka came too."},
        Case{"too few words", "{kind: count, of: [quokka], above: 0, at-least: {words: 3}, basis: convention}",
             "A quokka came.", "A quokka."},
        Case{"too few hits", "{kind: count, of: [quokka], per: 100-words, above: 1, at-least: {hits: 2}, basis: law}",
             "A quokka, a quokka.", "A quokka."},
        Case{"words", "{kind: count, below: 4, at-least: {words: 2}, basis: convention}", "One two three.",
             "One two three four."},
        Case{"marks", "{kind: count, marks: \"!\", above: 1, basis: convention}", "One! Two!", "One! Two `!`."},
        Case{"enough marks", "{kind: count, marks: \"!\", above: 0, at-least: {hits: 2}, basis: convention}",
             "One! Two!", "One! Two."},
        Case{"words of a sentence", "{kind: count, per: sentence, above: 3, basis: convention}",
             "One two three four five. One two.", "One two three four. One two."},
        Case{"different words", "{kind: count, of: [<number> years], distinct: true, above: 1, basis: convention}",
             "Seen 3 years, 5 years.", "Seen 3 years, 3 years."},
        Case{"sections", "{kind: count, of: [quokka], per: section, below: 1, at-least: {words: 2}, basis: law}",
             "# One\n\nA quokka.\n\n# Two\n\nA wombat.", "# One\n\nA quokka.\n\n# Two\n\nWombat.\n\n# Three\n"},
        Case{"only there", "{kind: count, of: [quokka], in: [requirements], above: 0, basis: convention}",
             "# Requirements\n\nA quokka.", "# Others\n\nA quokka."},
        Case{"not there", "{kind: count, of: [quokka], not-in: [legal], above: 0, basis: convention}",
             "# Others\n\nA quokka.", "# Legal\n\nA quokka."},
        Case{"not what is only mentioned", "{kind: count, of: [quokka], above: 0, basis: convention}", "Say quokka.",
             "Avoid the word “quokka”."},
        Case{"not in compounds", "{kind: count, of: [quokka], above: 0, basis: convention}", "A quokka print.",
             "A quokka-print."}));

INSTANTIATE_TEST_SUITE_P(
    Others, Measures,
    testing::Values(
        Case{"a share", "{kind: ratio, of: [quokka], to: [wombat], above: 0.5, basis: convention}",
             "Quokka, quokka, wombat.", "Quokka, wombat."},
        Case{"a share below", "{kind: ratio, of: [quokka], to: [wombat], below: 0.5, at-least: {hits: 2}, basis: law}",
             "Wombat, wombat.", "Quokka, wombat."},
        Case{"nothing to share", "{kind: ratio, of: [quokka], to: [wombat], above: 0, basis: convention}", "A quokka.",
             "A bear."},
        Case{"missing", "{kind: absent, of: [quokka], at-least: {words: 3}, basis: law}", "# One\n\nTwo three.",
             "# One\n\nTwo quokkas. A quokka."},
        Case{"nothing follows", "{kind: follows, of: [quokka], with: [wombat], within: 1, basis: convention}",
             "A quokka. A bear. A wombat.", "A quokka. A wombat. Wombat quokka."},
        Case{"nothing follows across a heading",
             "{kind: follows, of: [quokka], with: [wombat], within: 1, basis: convention}", "A quokka.\n\n# A wombat",
             "A quokka.\n\nA wombat."},
        Case{"a share that nothing follows",
             "{kind: follows, of: [quokka], with: [wombat], above: 0.5, basis: convention}",
             "A quokka. A quokka. A quokka and a wombat.", "A quokka. A quokka and a wombat."},
        Case{"items", "{kind: list, in: [requirements], above: 1, basis: convention}", "# Requirements\n\n- one\n- two",
             "# Requirements\n\n- one\n\n# Others\n\n- two"},
        Case{"items with a hit", "{kind: list, of: [must], above: 1, basis: convention}", "- must a\n- must b",
             "- must a, must b\n- c"},
        Case{"a share of items", "{kind: list, of: [must], share: true, above: 0.5, at-least: {hits: 3}, basis: law}",
             "- must a\n- must b\n- c", "- must a\n- must b"},
        Case{"a pair", "{kind: pair, of: [quokka], with: [wombat], basis: convention}", "A wombat. A quokka.",
             "A quokka. A quokka."},
        Case{"an order", "{kind: pair, of: [quokka], with: [wombat], order: of-first, basis: convention}",
             "A quokka. A wombat.", "A wombat. A quokka."},
        Case{"a label", "{kind: field, of: [quokka], with: [wombat], within: 1, basis: convention}",
             "- Rate the quokka\n- by age\n- A wombat.", "- Rate the quokka\n- A wombat."},
        Case{"a label before a prompt that looks like a heading",
             "{kind: field, of: [quokka], with: [wombat], within: 1, basis: convention}", "Quokka:\n\n## Wombat",
             "Quokka:\n\nThe wombat:\n\nbears"},
        Case{"a wide range", "{kind: range, of: [\"/[0-9]+k/ to /[0-9]+k/\"], above: 0.5, basis: convention}",
             "From 30k to 46k.", "From 30k to 45k. From 5 to 90."},
        Case{"no label in a long paragraph", "{kind: field, of: [quokka], basis: convention}",
             "The quokka:", "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a quokka."}));

TEST(MeasureMessages, AreFilledIn) {
  const auto rules = rules_of({{"test/category.yaml", one_rule("").front().text},
                               {"test/rule.yaml",
                                "title: A test\nmessage: \"{hits}: {count} in {words} words, {value} above {limit}, "
                                "{other} others\"\nmeasure: {kind: count, of: [quokka~], minus: [wombat], per: "
                                "100-words, above: 2.5, basis: law}\nsuggest: [None.]\nexamples:\n  flag: [a]\n  pass: "
                                "[b]\n"}});
  const FileReport report = lint_text(*rules, "A quokka, Quokkas, a quokka and a wombat.");
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.findings.front().message, "“quokka” (2), “quokkas”: 3 in 8 words, 25 above 2.5, 1 others");
  EXPECT_EQ(report.findings.front().match, "quokka");
}

TEST(MeasureMessages, WriteSharesInPercent) {
  auto files = one_rule("measure: {kind: ratio, of: [quokka], to: [wombat], above: 0.5, basis: law}\n");
  const std::string old = "“{match}” is tested.";
  std::string& rule = files.back().text;
  rule.replace(rule.find(old), old.size(), "{value} above {limit}");
  const FileReport report = lint_text(*rules_of(files), "Quokka, quokka, wombat.");
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.findings.front().message, "67 % above 50 %");
}

// The message of the one finding in `text`, where the rule's is `message`.
std::string message_of(const std::string& message, const std::string& measure, const std::string& text) {
  auto files = measuring(measure);
  const std::string old = "“{match}” is tested.";
  std::string& rule = files.back().text;
  rule.replace(rule.find(old), old.size(), message);
  const FileReport report = lint_text(*rules_of(files), text);
  return report.findings.size() == 1 ? report.findings.front().message : std::to_string(report.findings.size());
}

TEST(MeasureMessages, TellAValueFromTheLimitThatItIsBeyond) {
  const std::string half = "{kind: ratio, of: [quokka], to: [wombat], above: 0.5, basis: law}";
  std::string text;
  for (int i = 0; i < 101; ++i) text += "Quokka. ";
  for (int i = 0; i < 100; ++i) text += "Wombat. ";
  EXPECT_EQ(message_of("{value} above {limit}", half, text), "50.2 % above 50 %");
  const std::string two = "{kind: count, of: [quokka], minus: [wombat], per: 100-words, above: 2, basis: law}";
  std::string rates = "quokka wombat quokka quokka";  // 2 more in 98 words.
  for (int i = 0; i < 94; ++i) rates += " a";
  EXPECT_EQ(message_of("{count} less {other}: {value} above {limit}", two, rates), "3 less 1: 2.04 above 2");
}

TEST(MeasureMessages, NameTheEndsOfARange) {
  const std::string range = "{kind: range, of: [\"/[0-9,]+/ to /[0-9,]+/\"], above: 0.5, basis: convention}";
  EXPECT_EQ(message_of("{low}, {high}: {value} above {limit}", range, "We pay 20,000 to 45,000 a year."),
            "20,000, 45,000: 125 % above 50 %");
}

TEST(MeasureMessages, SuggestWordsInsteadOfTheMostFrequentHits) {
  auto files = measuring(
      "{kind: count, of: [quokka, wombat, bear], above: 1, instead: {wombat: [mole, shrew], quokka: mouse}, basis: "
      "convention}");
  const FileReport report = lint_text(*rules_of(files), "A quokka, a wombat, a wombat, a bear.");
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.findings.front().suggestions.front(), "“wombat” → “mole”, “shrew”; “quokka” → “mouse”");
}

TEST(Measures, CountTheWordsOfTheHeadingAtWhichSomethingIsMissing) {
  const auto rules = rules_of(one_rule(
      "measure: {kind: absent, of: [quokka], at-least: {words: 2}, basis: law}\nwhen:\n  - document: [wombat]\n"));
  EXPECT_EQ(lint_text(*rules, "# The wombat\n\nNothing else.").findings.size(), 1U);
  EXPECT_EQ(lint_text(*rules, "# The bear\n\nNothing else.").findings.size(), 0U);
}

TEST(Measures, LookAtTheSectionsOfTheGenre) {
  const auto rules = rules_of(measuring("{kind: count, of: [quokka], in: [requirements], above: 0, basis: law}"));
  const std::string text = "# Prerequisites\n\nA quokka.";
  EXPECT_EQ(lint_text(*rules, text, Genre::docs).findings.size(), 1U);
  EXPECT_EQ(lint_text(*rules, text, Genre::job_posting).findings.size(), 0U);
  EXPECT_EQ(lint_text(*rules, text, Genre::letter).findings.size(), 1U);  // Which has no sections of its own.
}

TEST(Measures, OfTheSameListTheLongestLimitIsReported) {
  auto files = one_rule("measure: {kind: list, above: 1, basis: convention}\n");
  TestFile further = files.back();
  further.path = "test/further.yaml";
  further.text.replace(further.text.find("above: 1"), 8, "above: 2");
  files.push_back(further);
  const auto rules = rules_of(files);
  EXPECT_EQ(lint_text(*rules, "- a\n- b").findings.size(), 1U);
  const FileReport report = lint_text(*rules, "- a\n- b\n- c");
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.findings.front().rule, "test/further");
}

TEST(Measures, AreTakenOnlyWhereTheRuleIsOn) {
  const auto rules = rules_of(measuring("{kind: absent, of: [quokka], at-least: {words: 1}, basis: law}"));
  Selection selection = select_all(rules->compiled);
  selection.severity.front()[static_cast<std::size_t>(Genre::review)] = Severity::off;
  const Linter linter(rules->compiled, selection);
  const Result<Document> document = read_document(Format::text, "a.txt", "Nothing.");
  ASSERT_TRUE(document);
  EXPECT_TRUE(linter.lint(*document, Genre::review).findings.empty());
  EXPECT_EQ(linter.lint(*document, Genre::letter).findings.size(), 1U);
}

}  // namespace
}  // namespace evenhand

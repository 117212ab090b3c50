// What docs/rule-format.md promises of patterns, item by item, on text as people have it.

#include <gtest/gtest.h>

#include "lint/fixing.h"
#include "lint/lint_one.h"

namespace evenhand {
namespace {

struct Case {
  std::string pattern;
  std::string expected;  // A text with brackets around what must be found; none where nothing may be.
};

std::string without_brackets(std::string text) {
  std::erase(text, '[');
  std::erase(text, ']');
  return text;
}

// As a double-quoted scalar.
std::string quoted(const std::string& pattern) {
  std::string text;
  for (const char c : pattern) text += c == '\\' ? std::string("\\\\") : std::string(1, c);
  return text;
}

void PrintTo(const Case& tried, std::ostream* stream) { *stream << tried.pattern << " in " << tried.expected; }

class Matching : public testing::TestWithParam<Case> {};

TEST_P(Matching, FindsWhatIsMarked) {
  const auto rules = rules_of(one_rule("patterns:\n  - \"" + quoted(GetParam().pattern) + "\"\n"));
  EXPECT_EQ(marked(*rules, without_brackets(GetParam().expected)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Items, Matching,
    testing::Values(Case{"very quokka", "A [VERY quokka]."}, Case{"quokka~", "[Quokkas] and a [quokka]."},
                    Case{"sing~ loudly", "They [sang loudly]."}, Case{"quok*", "The [quokkas] here."},
                    Case{"=ADD hd", "[ADD hd]. No: add hd, Add hd. [ADD HD]."},
                    Case{"(big|very small) quokka", "A [very small quokka], a [big quokka], a small quokka."},
                    Case{"a (big)? quokka", "[A quokka] or [a big quokka]."},
                    Case{"quokka ..2 jumps", "[Quokka, it now jumps]. Quokka and then it jumps."},
                    Case{"quokka ..2 jumps", "Quokka. It jumps."},
                    Case{"quokka, jumps", "[Quokka, jumps]. Quokka jumps."},
                    Case{"quokka,? jumps", "[Quokka – jumps]. [Quokka jumps]."}, Case{"quokka jumps", "Quokka, jumps."},
                    Case{"<edge> quokka <edge>", "[Quokka], come. Come, [quokka]! The quokka came."},
                    Case{"<name>'s quokka", "Then [Lisa's quokka] and [Omar Haddad’s quokka], Lisa quokka."},
                    Case{"(cat|dog)'s quokka", "The [dog's quokka], the dog quokka."},
                    Case{"met <name>", "She [met Priya Nair] once; met people."},
                    Case{"<number> quokkas", "[12 quokkas], [seven quokkas], some quokkas."},
                    Case{"<adverb> quokka", "A [surprisingly quokka] thing."},
                    Case{"/quok+a/ jumps", "The [quokka jumps], the quoka sat."},
                    Case{"quokka /\\d+ (cm|kg)/", "[Quokka 12 cm], quokka 12 cmx."}));

INSTANTIATE_TEST_SUITE_P(
    AlwaysEqual, Matching,
    testing::Values(Case{"color-quokka", "[Colour-quokka], [color quokka], [colorquokka]."},
                    Case{"do not quokka", "I [don't quokka], I [don’t quokka], I [do not quokka]."},
                    Case{"don't quokka", "I [do not quokka]."}, Case{"quokka's nose", "The [quokka’s nose]."},
                    Case{"organise quokka", "[Organize quokka]."}, Case{"café quokka", "A [cafe\xCC\x81 quokka]."},
                    Case{"big quokka", "A [big quok\xC2\xADka], a [bi\xE2\x80\x8Bg quokka]."},
                    Case{"mansplaining quokka", "The [mans-\nplaining quokka]."},
                    Case{"big quokka", "A [big\nquokka]. > no"}, Case{"big quokka", "> A quote: a big\n> quokka."},
                    Case{"big quokka", "- a [big\n  quokka]\n- big"}, Case{"big quokka", "- big\n- quokka"},
                    Case{"big quokka", "A **[big** *quokka]*."}, Case{"blacklist quokka", "A [black**list** quokka]."},
                    Case{"big quokka", "A `big quokka`."},
                    Case{"big quokka", "| big | quokka |\n|---|---|\n| a [big quokka] | b |"},
                    Case{"big quokka", "A big\n\nquokka."}, Case{"I don't quokka", "[I don&apos;t quokka]."},
                    Case{"big quokka", "A “[big” quokka]."}, Case{"big quokka", "A [big-quokka] hunter."},
                    Case{"quokka", "A quokka-print; a [quokka]."}, Case{"quokka print", "A [quokka-print]."},
                    Case{"big quokka", "A ~~big quokka~~."}, Case{"big quokka", "Caf\xC3\xA9 日本 🙂 a [big quokka]."},
                    Case{"big quokka", "A [BIG QUOKKA]."}));

TEST(Matching, TakesTheLongestOfOverlappingMatches) {
  const auto rules = rules_of(one_rule("patterns:\n  - big quokka\n  - big quokka jumps\n  - quokka jumps high\n"));
  EXPECT_EQ(marked(*rules, "The big quokka jumps high."), "The [big quokka jumps] high.");
}

TEST(Matching, SaysNothingTwice) {
  std::vector<TestFile> files = one_rule("patterns:\n  - big quokka\n");
  files.push_back({"more/category.yaml", files[0].text});
  const auto add = [&](const std::string& id, const std::string& pattern, const std::string& keys) {
    std::string text = files[1].text;
    text.replace(text.find("big quokka"), 10, pattern);
    files.push_back({id + ".yaml", text + keys + "\n"});
  };
  add("test/inside", "quokka", "severity: note");
  add("test/overlapping", "quokka jumps", "severity: note");
  add("test/worse", "jumps", "severity: error");
  add("more/inside", "quokka", "severity: note");
  add("more/inside-and-worse", "big", "severity: error\nwhen: [{sentence: [jumps]}]");
  add("more/overlapping", "quokka jumps", "severity: warning");
  add("more/surer", "very high", "confidence: high");
  add("test/very-high", "very high", "confidence: low");
  const auto rules = rules_of(files);
  std::string found;
  for (const Finding& finding : lint_text(*rules, "The big quokka jumps very high.").findings)
    found += finding.rule + " ";
  EXPECT_EQ(found, "more/inside-and-worse test/rule more/overlapping test/worse more/surer ");
}

TEST(Findings, CarryAllThatAReporterNeeds) {
  const auto rules = rules_of(one_rule("fine-when: it is a test\npatterns:\n  - big\n    quokka\n"));
  const FileReport report = lint_text(*rules, "\xEF\xBB\xBF# Über\n\nOne. The “big\nquokka” 🙂 came.\n");
  ASSERT_EQ(report.findings.size(), 1U);
  const Finding& finding = report.findings.front();
  EXPECT_EQ(finding.rule, "test/rule");
  EXPECT_EQ(finding.match, "big quokka");
  EXPECT_EQ(finding.message, "“big quokka” is tested.");
  EXPECT_EQ(finding.sentence, "The “big quokka” 🙂 came.");
  EXPECT_EQ(finding.begin.line, 3U);
  EXPECT_EQ(finding.begin.column, 11U);
  EXPECT_EQ(finding.end.line, 4U);
  EXPECT_EQ(finding.end.column, 7U);
  EXPECT_EQ(finding.source_line.view(), "One. The “big");
  EXPECT_EQ(finding.about->fine_when, "it is a test");
  EXPECT_EQ(finding.severity, Severity::warning);
  EXPECT_EQ(finding.about->evidence.grade, 'C');
  EXPECT_EQ(finding.fingerprint.size(), 16U);
}

TEST(Findings, KeepTheirFingerprintWhenLinesMove) {
  const auto rules = rules_of(one_rule("patterns:\n  - big quokka\n"));
  const std::string before = lint_text(*rules, "The big quokka came.").findings[0].fingerprint;
  EXPECT_EQ(lint_text(*rules, "# New\n\nText.\n\nThe big\nquokka came.").findings[0].fingerprint, before);
  const FileReport twice = lint_text(*rules, "The big quokka came.\n\nThe big quokka came.");
  EXPECT_NE(twice.findings[0].fingerprint, twice.findings[1].fingerprint);
}

TEST(Replacements, ChangeTheArticleBeforeThem) {
  const auto rules =
      rules_of(one_rule("fix: safe\nreplace:\n  alderquokka~: [council member]\n  quokkaman: [operator]\n"));
  const std::pair<const char*, const char*> cases[] = {
      {"She met an alderquokka.", "a council member"}, {"An Alderquokka came.", "A Council Member"},
      {"AN ALDERQUOKKA CAME.", "A COUNCIL MEMBER"},    {"He is a quokkaman.", "an operator"},
      {"Not a alderquokka.", "council member"},        {"The alderquokka.", "council member"},
      {"Take A, alderquokka.", "council member"},      {"An **alderquokka** came.", "council member"},
  };
  for (const auto& [text, fixed] : cases) {
    const FileReport report = lint_text(*rules, text);
    ASSERT_EQ(report.findings.size(), 1U) << text;
    ASSERT_TRUE(report.findings[0].fix) << text;
    EXPECT_EQ(report.findings[0].fix->text, fixed) << text;
  }
}

TEST(Replacements, NeverChangeWhatSomebodyElseSaid) {
  const auto rules = rules_of(one_rule("fix: safe\nreplace:\n  alderquokka~: [council member]\n"));
  for (const char* text : {"The paper wrote: “The alderquokka came late to it.”", "> The alderquokka came."}) {
    const FileReport report = lint_text(*rules, text);
    for (const Finding& finding : report.findings) EXPECT_FALSE(finding.fix) << text;
  }
}

TEST(Replacements, CarryInflectionAndCapitalsOver) {
  const auto rules = rules_of(
      one_rule("fix: safe\nreplace:\n  whitequokka~: [allowquokka]\n  man-hour~: [person-hour, working hour]\n"));
  const FileReport report = lint_text(*rules, "Whitequokkas were WHITEQUOKKAED in ninety man hours.");
  ASSERT_EQ(report.findings.size(), 3U);
  EXPECT_EQ(report.findings[0].fix->text, "Allowquokkas");
  EXPECT_TRUE(report.findings[0].fix->safe);
  EXPECT_EQ(report.findings[1].fix->text, "ALLOWQUOKKAED");
  EXPECT_EQ(report.findings[2].suggestions, (std::vector<std::string>{"person-hours", "working hours"}));
}

TEST(Replacements, CarryOnlyThoseCapitalsOverThatAreNotTheWordsOwn) {
  const auto rules = rules_of(one_rule(
      "replace:\n  quokkan standoff~: [deadlock]\n  quokka lady: [room attendant]\n  quokkaman~: [member of the "
      "board]\n  quokkan whispers: [a game of telephone]\n  quokkaner: [Sámi person]\n"));
  const std::pair<const char*, const char*> cases[] = {
      {"It was a Quokkan standoff again.", "deadlock"},
      {"Quokkan standoffs held them.", "Deadlocks"},
      {"QUOKKAN STANDOFF AGAIN", "DEADLOCK"},
      {"Quokka Lady wanted", "Room Attendant"},
      {"Quokka lady wanted", "Room attendant"},
      {"We met Quokkaman Smith there.", "Member of the Board"},
      {"Quokkamen came in.", "Members of the board"},
      {"It became Quokkan Whispers then.", "a game of telephone"},
      {"Quokkan whispers again.", "A game of telephone"},
      {"We met a Quokkaner there.", "Sámi person"},
  };
  for (const auto& [text, replaced] : cases) {
    const FileReport report = lint_text(*rules, text);
    ASSERT_EQ(report.findings.size(), 1U) << text;
    EXPECT_EQ(report.findings[0].suggestions.front(), replaced) << text;
  }
}

TEST(Replacements, TakeTheGenitiveWithThem) {
  const auto rules = rules_of(one_rule("replace:\n  quokkaman~: [quokka officer]\n  quokkanen: [quokka boss]\n"));
  const std::pair<const char*, const char*> cases[] = {
      {"The quokkamen's union met.", "The quokka officers' union met."},
      {"The quokkamen’s union met.", "The quokka officers’ union met."},
      {"THE QUOKKAMEN'S UNION", "THE QUOKKA OFFICERS' UNION"},
      {"The quokkaman's hat fell.", "The quokka officer's hat fell."},
      {"The quokkamen came, it's said.", "The quokka officers came, it's said."},
      {"The quokkanen's hat fell.", "The quokka boss's hat fell."},
      {"The quokkamen", "The quokka officers"},
  };
  for (const auto& [text, fixed] : cases) {
    const FileReport report = lint_text(*rules, text);
    ASSERT_EQ(report.findings.size(), 1U) << text;
    ASSERT_TRUE(report.findings[0].fix) << text;
    EXPECT_EQ(with_fixes(text, {*report.findings[0].fix}), fixed);
  }
}

TEST(Replacements, OfferNoFixWhereMarkupStandsInside) {
  const auto rules = rules_of(one_rule("replace:\n  whitequokka~: [allowquokka]\n"));
  const FileReport report = lint_text(*rules, "A white**quokka** here.");
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_FALSE(report.findings[0].fix.has_value());
  EXPECT_EQ(report.findings[0].suggestions, std::vector<std::string>{"allowquokka"});
}

TEST(Signals, AreReportedOnlyTogether) {
  const auto rules = rules_of(one_rule(
      "signal: {group: soft, at-least: 3, window: paragraph}\npatterns:\n  - quokka~\n  - wombat~\n  - numbat~\n"));
  EXPECT_EQ(marked(*rules, "A quokka, a quokka and a wombat.\n\nA numbat."),
            "A quokka, a quokka and a wombat.\n\nA numbat.");
  const FileReport report = lint_text(*rules, "A quokka, a wombat and a numbat.");
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.findings[0].message, "“quokka”, “wombat” and “numbat” is tested.");
}

TEST(Severity, DependsOnTheGenre) {
  const auto rules = rules_of(one_rule("severity: {letter: note}\npatterns:\n  - big quokka\n"));
  EXPECT_TRUE(lint_text(*rules, "A big quokka.", Genre::review).findings.empty());
  EXPECT_EQ(lint_text(*rules, "A big quokka.", Genre::letter).findings.at(0).severity, Severity::note);
}

}  // namespace
}  // namespace evenhand

// Conditions and guards: for each, a text in which it holds and one in which it nearly does.

#include <gtest/gtest.h>

#include "lint/lint_one.h"

namespace evenhand {
namespace {

struct Case {
  std::string name;
  std::string keys;     // Of the rule; its pattern is “quokka”.
  std::string flagged;  // Must be found,
  std::string passed;   // must not.
};

void PrintTo(const Case& tried, std::ostream* stream) { *stream << tried.name; }

class Conditions : public testing::TestWithParam<Case> {};

TEST_P(Conditions, TellTheTwoTextsApart) {
  const auto rules = rules_of(one_rule(GetParam().keys + "patterns:\n  - big? quokka\n"));
  EXPECT_EQ(lint_text(*rules, GetParam().flagged).findings.size(), 1U) << GetParam().flagged;
  EXPECT_EQ(marked(*rules, GetParam().passed), GetParam().passed);
}

INSTANTIATE_TEST_SUITE_P(
    Windows, Conditions,
    testing::Values(
        Case{"sentence", "when:\n  - sentence: [zoo~]\n", "The zoos have a quokka.", "A zoo. A quokka."},
        Case{"unless sentence", "unless:\n  - sentence: [zoo~]\n", "A zoo. A quokka.", "A quokka in a zoo."},
        Case{"paragraph", "when:\n  - paragraph: [zoo~]\n", "A zoo. A quokka.", "A zoo.\n\nA quokka."},
        Case{"section", "when:\n  - section: [zoo~]\n", "# One\n\nA zoo.\n\nA quokka.",
             "# One\n\nA zoo.\n\n# Two\n\nA quokka."},
        Case{"document", "when:\n  - document: [zoo~]\n", "# One\n\nA zoo.\n\n# Two\n\nA quokka.",
             "# One\n\nA quokka."},
        Case{"the match is left out", "when:\n  - sentence: [quokka]\n", "A big quokka that is a-quokka-like.",
             "A quokka."},
        Case{"before", "when:\n  - before: {words: 2, any: [zoo]}\n", "The zoo has quokka.",
             "The zoo has no other quokka. Zoo."},
        Case{"after", "when:\n  - after: {words: 2, any: [zoo]}\n", "Quokka in zoo.", "Quokka in a big zoo."},
        Case{"near", "when:\n  - near: {words: 1, any: [zoo]}\n", "Quokka zoo.", "Quokka of zoo."},
        Case{"inside", "unless:\n  - inside: [small quokka print]\n", "A quokka print.", "A small quokka print."},
        Case{"match", "when:\n  - match: [big]\n", "A big quokka.", "A big zoo for a quokka."},
        Case{"except", "except: [quokka island]\n", "A quokka on an island.", "Off quokka island."},
        Case{"both keys of an entry", "unless:\n  - sentence: [zoo]\n    genre: letter\n", "A quokka in a zoo.",
             "A wombat."},
        Case{"any-of", "when:\n  - any-of:\n      - sentence: [zoo]\n      - sentence: [park]\n", "A quokka in a park.",
             "A quokka at sea."},
        Case{"quoted", "when:\n  - quoted: true\n", "A “quokka” came.", "A quokka came."},
        Case{"genre", "when:\n  - genre: [review, letter]\n", "A quokka.", "A wombat."},
        Case{"path", "when:\n  - path: \"*.md\"\n", "A quokka.", "A wombat."}));

INSTANTIATE_TEST_SUITE_P(
    Grammar, Conditions,
    testing::Values(
        Case{"person as subject", "about: person\n", "She is a bit quokka.", "The dashboard is quokka."},
        Case{"person as noun", "about: person\n", "A quokka colleague left.", "A quokka colleague dashboard left."},
        Case{"person by name", "about: person\n", "Then Okonkwo was quokka.", "Then Docker was quokka."},
        Case{"a clause behind it", "about: person\n", "She is quokka when it comes to figures.",
             "It is quokka when she comes."},
        Case{"you", "about: person\n", "You are quokka.", "It is quokka."},
        Case{"a joined adjective", "about: person\n", "She is smart and quokka.", "The plan is smart and quokka."},
        Case{"thing", "about: thing\n", "The layout is quokka.", "The engineer is quokka."},
        Case{"predicate", "role: predicate\n", "He seems very quokka.", "He saw quokka."},
        Case{"attribute", "role: attribute\n", "A quokka engineer.", "A quokka engine."},
        Case{"address", "role: address\n", "Come here, quokka.", "Come to quokka."},
        Case{"address at the start", "role: address\n", "Quokka, come.", "Quokka came."},
        Case{"noun", "role: noun\n", "Ask the quokka to come.", "Ask the quokka engineer."},
        Case{"verb", "role: verb\n", "She will quokka it.", "Her quokka is."},
        Case{"adjective", "role: adjective\n", "It is very quokka.", "We like quokka."},
        Case{"generic", "when:\n  - generic: true\n", "A manager is told. The quokka waits.",
             "The manager Okonkwo is told. The quokka waits."},
        Case{"negated", "unless:\n  - negated: true\n", "They like quokka.", "They do not like quokka."},
        Case{"negated in another clause", "unless:\n  - negated: true\n", "They do not eat, and like quokka.",
             "They do not eat quokka."}));

// Mentioned words are no findings, and a rule can ask for them all the same.
INSTANTIATE_TEST_SUITE_P(
    Mention, Conditions,
    testing::Values(
        Case{"quoted beside a cue", "", "We love our “quokka”.", "Avoid remarks such as “our quokka”."},
        Case{"cue after the quotation", "", "Our quokka is problematic.", "“Our quokka” is a problematic phrase."},
        Case{"cue in the next sentence", "", "Our quokka. This phrase hurts.", "“Our quokka!” This phrase hurts."},
        Case{"named to be avoided", "", "Quokka is avoided.", "Write numbat instead of quokka."},
        Case{"the second of a list of terms", "", "Animals, wombat or quokka.",
             "Terms like wombat or quokka are best avoided."},
        Case{"in code", "", "A quokka.", "A `quokka`."}, Case{"struck out", "", "A quokka.", "A ~~quokka~~ numbat."},
        Case{"in a list of words to avoid", "", "## Animals\n\n- quokka\n", "## Words to avoid\n\n- quokka\n"},
        Case{"in a column of words to avoid", "", "| Name | Kind |\n|---|---|\n| quokka | x |\n",
             "| Avoid | Better |\n|---|---|\n| quokka | x |\n"},
        Case{"beside a column of replacements", "", "| Term | Number |\n|---|---|\n| quokka | x |\n",
             "| Term | Use instead |\n|---|---|\n| quokka | x |\n"},
        Case{"under a heading that only holds the word", "", "## What could be better\n\n- quokka\n",
             "## Better\n\n- quokka\n"},
        Case{"named as a bad example", "", "It is bad. Our quokka came.", "Bad: our wombat. Bad: quokka."},
        Case{"refused with its subject", "", "Instead of a wombat, she is quokka.",
             "Instead of *she is quokka*, name the work."},
        Case{"all that follows “bad:”", "", "Good: she is quokka.", "Bad: she is quokka."},
        Case{"in a list after a paragraph", "", "We do not have a zoo.\n\n- quokka\n", "Do not say:\n\n- quokka\n"},
        Case{"in a list that is introduced so", "", "We keep:\n\n- quokka\n",
             "Please avoid phrases like:\n\n- quokka\n"},
        Case{"in a block quote", "", "Our quokka.", "> Our quokka."},
        Case{"mention: flag", "mention: flag\n", "Avoid remarks such as “our quokka”.", "Avoid `quokka`."}));

INSTANTIATE_TEST_SUITE_P(Inclusion, Conditions,
                         testing::Values(Case{"a promise", "", "We hire quokka. We pay well.",
                                              "We are an equal opportunity employer. We hire quokka."},
                                         Case{"three characteristics", "", "Race, gender and age shape quokka.",
                                              "We hire regardless of race, gender or age, also quokka."},
                                         Case{"inclusion: flag", "inclusion: flag\n",
                                              "We are an equal opportunity employer. We hire quokka.", "A wombat."}));

TEST(Sections, AreNamedByTheGenreFiles) {
  const auto rules = rules_of(one_rule("unless:\n  - in-section: [equal-opportunity]\npatterns:\n  - big quokka\n"));
  EXPECT_EQ(marked(*rules, "# Job\n\nA big quokka.\n\n## Equal opportunity\n\nA big quokka.\n"),
            "# Job\n\nA [big quokka].\n\n## Equal opportunity\n\nA big quokka.\n");
}

}  // namespace
}  // namespace evenhand

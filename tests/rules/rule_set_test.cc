#include "rules/rule_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "rules/rule_sources.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Sources = std::vector<RuleSource>;

RuleSource category(const std::string& more = "severity: note\n") {
  return {"x/category.yaml", "title: X\nwhy: Because.\nevidence: {grade: B}\n" + more};
}

RuleSource rule(const std::string& path, const std::string& more = "") {
  std::string text = "title: Good words\nmessage: A test.\nsuggest: [Say more.]\n";
  text += "examples: {flag: [\"[good words]\"], pass: [bad words]}\n";
  if (more.find("patterns:") == std::string::npos) text += "patterns: [good words]\n";
  return {path, text + more};
}

RuleSet loaded(const Sources& sources) {
  auto result = load_rules(sources);
  if (const auto* mistakes = std::get_if<std::vector<RuleMistake>>(&result)) {
    for (const RuleMistake& mistake : *mistakes) ADD_FAILURE() << to_string(mistake);
    return {};
  }
  return std::get<RuleSet>(std::move(result));
}

std::vector<std::string> mistakes_of(const Sources& sources) {
  const auto result = load_rules(sources);
  const auto* mistakes = std::get_if<std::vector<RuleMistake>>(&result);
  std::vector<std::string> lines;
  if (!mistakes) return lines;
  for (const RuleMistake& mistake : *mistakes) lines.push_back(to_string(mistake));
  return lines;
}

TEST(RuleSet, IsSortedWhateverTheOrderOfFiles) {
  const RuleSet set = loaded({rule("x/b.yaml"),
                              {"lexicons/m.yaml", "title: M\nwords: [m]\n"},
                              rule("x/a.yaml"),
                              category(),
                              {"lexicons/l.yaml", "title: L\nwords: [l]\n"}});
  ASSERT_THAT(set.rules, SizeIs(2));
  EXPECT_EQ(set.rules[0].id, "x/a");
  EXPECT_EQ(set.lexicons.at(0).name, "l");
  EXPECT_EQ(set.categories.at(0).evidence.grade, 'B');
}

TEST(RuleSet, GivesARuleWhatItsCategorySays) {
  const RuleSet set = loaded({category("severity: {chat: error}\nconfidence: high\nunless: [{quoted: true}]\n"),
                              rule("x/a.yaml", "unless: [{negated: true}]\n")});
  const Rule& inheriting = set.rules.at(0);
  EXPECT_EQ(inheriting.severity[static_cast<std::size_t>(Genre::chat)], Severity::error);
  EXPECT_EQ(inheriting.confidence, Confidence::high);
  EXPECT_EQ(inheriting.why, "Because.");
  EXPECT_EQ(inheriting.evidence.grade, 'B');
  ASSERT_THAT(inheriting.unless, SizeIs(2));
  EXPECT_EQ(inheriting.unless[0][0].kind, Condition::Kind::quoted);
  EXPECT_EQ(inheriting.unless[1][0].kind, Condition::Kind::negated);
}

TEST(RuleSet, LetsARuleSayOtherwiseThanItsCategory) {
  const RuleSet set =
      loaded({category("severity: error\nconfidence: high\n"),
              rule("x/a.yaml", "severity: note\nconfidence: low\nwhy: Other.\nevidence: {grade: D}\n")});
  const Rule& own = set.rules.at(0);
  EXPECT_EQ(own.severity[0], Severity::note);
  EXPECT_EQ(own.confidence, Confidence::low);
  EXPECT_EQ(own.why, "Other.");
  EXPECT_EQ(own.evidence.grade, 'D');
}

TEST(RuleSet, IsOfMediumConfidenceWhereNobodySaysOtherwise) {
  EXPECT_EQ(loaded({category(), rule("x/a.yaml")}).rules.at(0).confidence, Confidence::medium);
}

TEST(RuleSet, RefusesUnknownLexiconsWhereverTheyAreNamed) {
  const RuleSource looks{"lexicons/looks.yaml", "title: L\nwords: [lovely]\n"};
  EXPECT_THAT(mistakes_of({looks, category(), rule("x/a.yaml", "patterns:\n  - you are <look>\n")}),
              ElementsAre("rules/x/a.yaml:6:13: unknown lexicon 'look'; did you mean 'looks'?"));
  EXPECT_THAT(
      mistakes_of({category("severity: note\nunless: [{any-of: [{sentence: [a (b|<c>)]}]}]\n"), rule("x/a.yaml")}),
      ElementsAre("rules/x/category.yaml:5:37: unknown lexicon 'c'"));
  EXPECT_THAT(mistakes_of({{"lexicons/a.yaml", "title: A\ninclude: [b]\n"}}),
              ElementsAre("rules/lexicons/a.yaml:2:11: unknown lexicon 'b'"));
}

TEST(RuleSet, RefusesLexiconsThatIncludeThemselves) {
  EXPECT_THAT(mistakes_of({{"lexicons/a.yaml", "title: A\ninclude: [a]\n"}}),
              ElementsAre("rules/lexicons/a.yaml:2:11: this makes 'a' a part of itself: a → a"));
  EXPECT_THAT(mistakes_of({{"lexicons/a.yaml", "title: A\ninclude: [b]\n"},
                           {"lexicons/b.yaml", "title: B\ninclude: [c]\n"},
                           {"lexicons/c.yaml", "title: C\nwords: [x]\ninclude: [b]\n"}}),
              ElementsAre("rules/lexicons/c.yaml:3:11: this makes 'b' a part of itself: b → c → b"));
}

TEST(RuleSet, AllowsALexiconToBeIncludedTwice) {
  EXPECT_THAT(mistakes_of({{"lexicons/a.yaml", "title: A\ninclude: [b, c]\n"},
                           {"lexicons/b.yaml", "title: B\ninclude: [c]\n"},
                           {"lexicons/c.yaml", "title: C\nwords: [x]\n"}}),
              IsEmpty());
}

TEST(RuleSet, RefusesARuleWithoutCategoryOrSeverity) {
  EXPECT_THAT(mistakes_of({rule("x/a.yaml")}),
              ElementsAre("rules/x/a.yaml:1:1: the category 'x' has no category.yaml that can be read"));
  EXPECT_THAT(mistakes_of({category(""), rule("x/a.yaml")}),
              ElementsAre("rules/x/a.yaml:1:1: 'severity' is missing, here and in the category"));
}

TEST(RuleSet, RefusesAnExampleForAGenreInWhichTheRuleIsOff) {
  const std::string examples = "examples: {flag: [{genre: code, text: \"[{a|b}]\"}], pass: [c]}\n";
  RuleSource source = rule("x/a.yaml");
  source.text = "title: A\nmessage: b\npatterns: [a b]\nsuggest: [c]\n" + examples;
  EXPECT_THAT(mistakes_of({category("severity: {chat: note}\n"), source}),
              ElementsAre("rules/x/a.yaml:5:39: the rule is off in the genre 'code' of this example"));
}

TEST(RuleSet, RefusesSectionsThatNoGenreHas) {
  const RuleSource genre{"genres/job-posting.yaml", "title: Job\nsections: {benefits: [what we offer]}\n"};
  EXPECT_THAT(mistakes_of({genre, category(), rule("x/a.yaml", "unless: [{in-section: [benefits, benfits]}]\n")}),
              ElementsAre("rules/x/a.yaml:6:34: unknown section of a document 'benfits'; did you mean 'benefits'?"));
}

TEST(RuleSet, RefusesProfilesThatNameWhatThereIsNot) {
  const Sources sources = {category(),
                           rule("x/looks.yaml", "tags: [beauty]\nstance: {order: person-first}\n"),
                           {"profiles/p.yaml",
                            "title: P\nextends: q\nselect: [x, x/looks, beauty, x/lookz]\nseverity: {y: note}\n"
                            "stance: {order: person-frist, oder: a}\n"}};
  EXPECT_THAT(
      mistakes_of(sources),
      ElementsAre("rules/profiles/p.yaml:2:10: unknown profile 'q'",
                  "rules/profiles/p.yaml:3:30: unknown rule, category or tag 'x/lookz'; did you mean 'x/looks'?",
                  "rules/profiles/p.yaml:4:12: unknown rule, category or tag 'y'",
                  "rules/profiles/p.yaml:5:17: unknown stance 'order: person-frist'; did you mean 'order: "
                  "person-first'?",
                  "rules/profiles/p.yaml:5:31: unknown stance 'oder'; did you mean 'order'?",
                  "rules/profiles/p.yaml:5:37: unknown stance 'oder: a'"));
}

TEST(RuleSet, RefusesProfilesThatExtendThemselves) {
  EXPECT_THAT(
      mistakes_of({{"profiles/p.yaml", "title: P\nextends: q\n"}, {"profiles/q.yaml", "title: Q\nextends: p\n"}}),
      ElementsAre("rules/profiles/q.yaml:1:1: this makes 'p' a part of itself: p → q → p"));
}

TEST(RuleSet, RefusesTwoFilesOfOneName) {
  EXPECT_THAT(mistakes_of({category(), rule("x/a.yaml"), rule("x/a.yaml")}),
              ElementsAre("rules/x/a.yaml:1:1: a second file of this name"));
}

TEST(RuleSet, TellsTheMistakesOfAllFilesInOrder) {
  EXPECT_THAT(
      mistakes_of({rule("x/b.yaml", "sugest: [a]\n"), rule("x/a.yaml", "patterns: [(a]\nwhen: 1\n"), category()}),
      ElementsAre(testing::StartsWith("rules/x/a.yaml:5:12:"), testing::StartsWith("rules/x/a.yaml:6:7:"),
                  testing::StartsWith("rules/x/b.yaml:6:1:")));
}

TEST(RuleSet, DoesNotTellAMissingLexiconWhereItsFileIsBroken) {
  EXPECT_THAT(mistakes_of({{"lexicons/a.yaml", "title: [\n"}, category(), rule("x/a.yaml", "patterns: [so <a> b]\n")}),
              SizeIs(1));
}

TEST(RuleSet, LoadsTheShippedRulesWithoutAMistake) {
  const Result<Sources> sources = read_rule_sources(EVENHAND_SOURCE_DIR "/rules");
  ASSERT_TRUE(sources);
  EXPECT_THAT(mistakes_of(*sources), IsEmpty());
}

}  // namespace
}  // namespace evenhand

#include "rules/rule_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

RuleFile read(std::string_view path, std::string_view text) {
  return read_rule_file({std::string(path), std::string(text)});
}

// `keys`, and after them all else that a rule needs: a mistake in `keys` is where it seems to be.
std::string rule_with(const std::string& keys) {
  constexpr std::pair<std::string_view, std::string_view> kRest[] = {
      {"title:", "title: Good words\n"},
      {"message:", "message: \"“{match}” is a test.\"\n"},
      {"severity:", "severity: note\n"},
      {"patterns:", "patterns: [good words]\n"},
      {"suggest:", "suggest: [Say more.]\n"},
      {"examples:", "examples: {flag: [\"[good words]\"], pass: [bad words]}\n"},
  };
  std::string text = keys;
  for (const auto& [key, line] : kRest) {
    const bool replaces_patterns = key == "patterns:" && keys.starts_with("replace:");
    if (("\n" + keys).find("\n" + std::string(key)) == std::string::npos && !replaces_patterns) text += line;
  }
  return text;
}

Rule rule_of(const std::string& keys) {
  const RuleFile file = read("x/y.yaml", rule_with(keys));
  EXPECT_THAT(file.notes.mistakes(), IsEmpty())
      << (file.notes.mistakes().empty() ? "" : to_string(file.notes.mistakes()[0]));
  const auto* draft = std::get_if<RuleDraft>(&file.content);
  return draft ? draft->rule : Rule{};
}

InheritedKeys own_of(const std::string& keys) {
  const RuleFile file = read("x/y.yaml", rule_with(keys));
  EXPECT_THAT(file.notes.mistakes(), IsEmpty());
  const auto* draft = std::get_if<RuleDraft>(&file.content);
  return draft ? draft->own : InheritedKeys{};
}

std::vector<std::string> mistakes_of(std::string_view path, std::string_view text) {
  std::vector<std::string> lines;
  const RuleFile file = read(path, text);
  for (const RuleMistake& mistake : file.notes.mistakes()) lines.push_back(to_string(mistake));
  return lines;
}

TEST(RuleFile, TakesIdCategoryAndPathFromItsPath) {
  const Rule rule = rule_of("");
  EXPECT_EQ(rule.id, "x/y");
  EXPECT_EQ(rule.category, "x");
  EXPECT_EQ(rule.path, "rules/x/y.yaml");
  EXPECT_EQ(rule.title, "Good words");
}

TEST(RuleFile, ReadsPatternsInTheirPlaces) {
  const Rule rule = rule_of("patterns:\n  - you look~\n  - \"it's, fine\"\n");
  ASSERT_THAT(rule.patterns, SizeIs(2));
  EXPECT_EQ(rule.patterns[0].notation, "you look~");
  EXPECT_EQ(rule.patterns[0].place, (SourcePlace{2, 5}));
  EXPECT_EQ(rule.patterns[1].place, (SourcePlace{3, 6}));
  EXPECT_EQ(rule.patterns[0].pattern, *parse_pattern("you look~"));
}

TEST(RuleFile, ReadsReplacements) {
  const Rule rule = rule_of("replace:\n  whitelist~: [allowlist, safe list]\n  man-hour~: person-hour\nfix: safe\n");
  ASSERT_THAT(rule.replacements, SizeIs(2));
  EXPECT_EQ(rule.replacements[0].pattern.notation, "whitelist~");
  EXPECT_THAT(rule.replacements[0].alternatives, ElementsAre("allowlist", "safe list"));
  EXPECT_THAT(rule.replacements[1].alternatives, ElementsAre("person-hour"));
  EXPECT_TRUE(rule.fix_is_safe);
}

Severity severity_in(Genre genre, const InheritedKeys& keys) {
  return keys.severity.value_or(Severities{})[static_cast<std::size_t>(genre)];
}

TEST(RuleFile, ReadsSeveritiesByGenre) {
  EXPECT_EQ(severity_in(Genre::code, own_of("severity: error\n")), Severity::error);
  const InheritedKeys mapped = own_of("severity: {review: warning, else: note, chat: off}\n");
  EXPECT_EQ(severity_in(Genre::review, mapped), Severity::warning);
  EXPECT_EQ(severity_in(Genre::chat, mapped), Severity::off);
  EXPECT_EQ(severity_in(Genre::prose, mapped), Severity::note);
  EXPECT_EQ(severity_in(Genre::prose, own_of("severity: {review: warning}\n")), Severity::off);
}

TEST(RuleFile, ReadsEveryCondition) {
  const InheritedKeys own = own_of(
      "when:\n"
      "  - {sentence: [a b], paragraph: [c], section: [d], document: [e], inside: [f]}\n"
      "  - before: {words: 4, any: [g, h]}\n"
      "    after: {words: 1, any: [i]}\n"
      "    near: {words: 50, any: [j]}\n"
      "  - {about: thing, role: [noun, verb], generic: true, negated: false, quoted: true}\n"
      "  - {in-section: benefits, genre: [review, letter], path: \"**/hr/*\"}\n"
      "  - any-of: [{about: person}, {genre: chat, quoted: true}]\n");
  ASSERT_THAT(own.when, SizeIs(5));
  ASSERT_THAT(own.when[0], SizeIs(5));
  EXPECT_EQ(own.when[0][4].kind, Condition::Kind::inside);
  EXPECT_EQ(own.when[0][0].patterns[0].notation, "a b");
  EXPECT_EQ(own.when[1][0].words, 4U);
  EXPECT_THAT(own.when[1][0].patterns, SizeIs(2));
  EXPECT_EQ(own.when[2][0].kind, Condition::Kind::about);
  EXPECT_FALSE(own.when[2][0].expected);
  EXPECT_THAT(own.when[2][1].values, ElementsAre("noun", "verb"));
  EXPECT_FALSE(own.when[2][3].expected);
  EXPECT_THAT(own.when[3][0].values, ElementsAre("benefits"));
  EXPECT_THAT(own.when[3][1].values, ElementsAre("review", "letter"));
  EXPECT_THAT(own.when[4][0].entries, ElementsAre(SizeIs(1), SizeIs(2)));
}

TEST(RuleFile, TakesAboutAndRoleForConditions) {
  const InheritedKeys own = own_of("about: person\nrole: address\nwhen: [{quoted: true}]\n");
  ASSERT_THAT(own.when, SizeIs(3));
  EXPECT_EQ(own.when[0][0].kind, Condition::Kind::about);
  EXPECT_TRUE(own.when[0][0].expected);
  EXPECT_EQ(own.when[1][0].kind, Condition::Kind::role);
  EXPECT_EQ(own.when[2][0].kind, Condition::Kind::quoted);
}

TEST(RuleFile, ReadsExamplesInBothForms) {
  const Rule rule = rule_of(
      "examples:\n"
      "  flag:\n"
      "    - \"Such [{good|kind} words].\\nYes.\"\n"
      "    - {genre: chat, text: \"[good words]\"}\n"
      "  pass: [none]\n");
  ASSERT_THAT(rule.flag_examples, SizeIs(3));
  EXPECT_EQ(rule.flag_examples[1].text, "Such kind words.\nYes.");
  EXPECT_THAT(rule.flag_examples[1].marks, ElementsAre(Pair(5, 15)));
  EXPECT_EQ(rule.flag_examples[1].place, (SourcePlace{3, 7}));
  EXPECT_EQ(rule.flag_examples[2].genre, Genre::chat);
  EXPECT_THAT(rule.pass_examples, SizeIs(1));
}

TEST(RuleFile, ReadsTheRestOfARule) {
  const Rule rule = rule_of(
      "why: |\n  Two\n  lines.\n"
      "fine-when: it is fine\n"
      "mention: flag\n"
      "inclusion: flag\n"
      "signal: {group: doubt, at-least: 3, window: paragraph}\n"
      "stance: {disability: person-first}\n"
      "except: [very good words]\n"
      "legal: [{place: EU, source: Directive, checked: 2026-11}]\n"
      "tags: [one, two]\n");
  EXPECT_EQ(rule.why, "Two\nlines.");
  EXPECT_EQ(rule.fine_when, "it is fine");
  EXPECT_TRUE(rule.flags_mentions && rule.flags_inclusion);
  ASSERT_TRUE(rule.signal);
  EXPECT_EQ(rule.signal->group, "doubt");
  EXPECT_EQ(rule.signal->at_least, 3U);
  EXPECT_EQ(rule.signal->window, Condition::Kind::paragraph);
  EXPECT_THAT(rule.stance, ElementsAre(Pair("disability", "person-first")));
  EXPECT_THAT(rule.except, SizeIs(1));
  EXPECT_EQ(rule.legal.at(0).place, "EU");
  EXPECT_THAT(rule.tags, ElementsAre("one", "two"));
}

TEST(RuleFile, ReadsEvidence) {
  const InheritedKeys own = own_of(
      "confidence: low\n"
      "evidence:\n"
      "  grade: B\n"
      "  sources: [{cite: A 2009, doi: 10.1/x, says: so}]\n"
      "  counter: [{cite: B 2010, url: \"https://example.org\"}]\n"
      "  checked: 2026-11\n");
  EXPECT_EQ(own.confidence, Confidence::low);
  ASSERT_TRUE(own.evidence);
  EXPECT_EQ(own.evidence->grade, 'B');
  EXPECT_EQ(own.evidence->sources.at(0).doi, "10.1/x");
  EXPECT_EQ(own.evidence->counter.at(0).cite, "B 2010");
  EXPECT_EQ(own.evidence->checked, "2026-11");
}

TEST(RuleFile, ReadsLexicons) {
  const RuleFile file =
      read("lexicons/looks.yaml", "title: Looks\ninclude: [other]\nwords: [good-looking, pretty~, <name>]\n");
  EXPECT_THAT(file.notes.mistakes(), IsEmpty());
  const auto& lexicon = std::get<Lexicon>(file.content);
  EXPECT_EQ(lexicon.name, "looks");
  EXPECT_THAT(lexicon.words, SizeIs(3));
  EXPECT_THAT(lexicon.includes, ElementsAre(Pair("other", SourcePlace{2, 11})));
}

TEST(RuleFile, ReadsGenres) {
  const RuleFile file = read("genres/job-posting.yaml",
                             "title: Job posting\npaths: [\"**/jobs/**\"]\nheadings: [about us]\nphrases: [you will]\n"
                             "needs: 4\nsections:\n  benefits: [what we offer, benefits]\n");
  EXPECT_THAT(file.notes.mistakes(), IsEmpty());
  const auto& genre = std::get<GenreDescription>(file.content);
  EXPECT_EQ(genre.genre, Genre::job_posting);
  EXPECT_EQ(genre.needs, 4U);
  EXPECT_THAT(genre.sections, ElementsAre(Pair("benefits", SizeIs(2))));
}

TEST(RuleFile, ReadsProfiles) {
  const RuleFile file =
      read("profiles/strict.yaml",
           "title: Strict\nextends: default\nselect: [x, x/y]\nignore: [z]\nseverity: {x: off, z: error}\n"
           "stance: {a: b}\ngenres: {\"hr/**\": review}\nmin-confidence: medium\n");
  EXPECT_THAT(file.notes.mistakes(), IsEmpty());
  const auto& profile = std::get<Profile>(file.content);
  EXPECT_EQ(profile.name, "strict");
  EXPECT_EQ(profile.extends, "default");
  EXPECT_THAT(profile.select, ElementsAre("x", "x/y"));
  EXPECT_THAT(profile.severity, ElementsAre(Pair("x", Severity::off), Pair("z", Severity::error)));
  EXPECT_THAT(profile.genres, ElementsAre(Pair("hr/**", Genre::review)));
  EXPECT_EQ(profile.min_confidence, Confidence::medium);
}

TEST(RuleFile, TellsAllMistakesAtOnce) {
  EXPECT_THAT(mistakes_of("x/y.yaml", rule_with("title: [a]\nsugest: [b]\nseverity: eror\n")), SizeIs(3));
}

TEST(RuleFile, NamesTheFolderThatTheUserNamed) {
  const RuleFile file = read_rule_file({"x/y.yaml", "", "./my/rules/"});
  EXPECT_EQ(to_string(file.notes.mistakes().at(0)), "./my/rules/x/y.yaml:1:1: the file is empty");
}

struct Wrong {
  std::string text;
  std::vector<std::string> mistakes;  // Without the path.
};

void expect_mistakes(std::string_view path, const std::string& text, const std::vector<std::string>& expected) {
  std::vector<std::string> with_path;
  for (const std::string& mistake : expected) with_path.push_back("rules/" + std::string(path) + ":" + mistake);
  EXPECT_THAT(mistakes_of(path, text), ElementsAreArray(with_path)) << text;
}

class WrongRule : public testing::TestWithParam<Wrong> {};
TEST_P(WrongRule, IsAnsweredInItsPlace) {
  expect_mistakes("x/y.yaml", rule_with(GetParam().text), GetParam().mistakes);
}

class WrongWholeRule : public testing::TestWithParam<Wrong> {};
TEST_P(WrongWholeRule, IsAnsweredInItsPlace) { expect_mistakes("x/y.yaml", GetParam().text, GetParam().mistakes); }

class WrongCategory : public testing::TestWithParam<Wrong> {};
TEST_P(WrongCategory, IsAnsweredInItsPlace) {
  expect_mistakes("x/category.yaml", GetParam().text, GetParam().mistakes);
}

class WrongLexicon : public testing::TestWithParam<Wrong> {};
TEST_P(WrongLexicon, IsAnsweredInItsPlace) { expect_mistakes("lexicons/x.yaml", GetParam().text, GetParam().mistakes); }

class WrongGenre : public testing::TestWithParam<Wrong> {};
TEST_P(WrongGenre, IsAnsweredInItsPlace) { expect_mistakes("genres/chat.yaml", GetParam().text, GetParam().mistakes); }

class WrongProfile : public testing::TestWithParam<Wrong> {};
TEST_P(WrongProfile, IsAnsweredInItsPlace) { expect_mistakes("profiles/x.yaml", GetParam().text, GetParam().mistakes); }

INSTANTIATE_TEST_SUITE_P(
    Keys, WrongRule,
    testing::Values(
        Wrong{"sugest: [b]\n", {"1:1: unknown key 'sugest'; did you mean 'suggest'?"}},
        Wrong{"colour: red\n",
              {"1:1: unknown key 'colour'; known are title, message, why, patterns, replace, fix, measure, severity, "
               "confidence, opt-in, unprintable, about, role, when, unless, except, suggest, fine-when, mention, "
               "inclusion, signal, stance, "
               "evidence, legal, tags, examples"}},
        Wrong{"title: [a]\n",
              {"1:8: a text must stand here; put it in double quotes if it begins with [ or {, or holds ': '"}},
        Wrong{"title: {a: b}\n",
              {"1:8: a text must stand here; put it in double quotes if it begins with [ or {, or holds ': '"}},
        Wrong{"title: \"\"\n", {"1:8: this text is empty"}}, Wrong{"title:\n", {"1:1: 'title' has no value"}},
        Wrong{"title: no\n", {"1:8: many readers of YAML take 'no' for something other than a word; quote it: \"no\""}},
        Wrong{"message: \"{macth}\"\n", {"1:10: a message has nothing but {match} in braces"}},
        Wrong{"severity: eror\n", {"1:11: unknown severity 'eror'; did you mean 'error'?"}},
        Wrong{"severity: {reviw: note}\n", {"1:12: unknown genre 'reviw'; did you mean 'review'?"}},
        Wrong{"severity: {review: loud}\n", {"1:20: unknown severity 'loud'; known are off, note, warning, error"}},
        Wrong{"severity: [note]\n", {"1:11: a severity must stand here"}},
        Wrong{"confidence: sure\n", {"1:13: unknown confidence 'sure'; known are low, medium, high"}},
        Wrong{"patterns: good words\n", {"1:11: a list must stand here: [one, two], or a line with '- ' for each"}},
        Wrong{"patterns: []\n", {"1:11: this list is empty"}},
        Wrong{"patterns: [a, no]\n",
              {"1:15: many readers of YAML take 'no' for something other than a word; quote it: \"no\""}},
        Wrong{"patterns:\n  - a b\n  -\n", {"3:3: a text is missing"}},
        Wrong{"patterns: [[a]]\n",
              {"1:12: a text must stand here; put it in double quotes if it begins with [ or {, or holds ': '"}},
        Wrong{"patterns:\n  - you (look\n", {"2:9: '(' without ')'"}},
        Wrong{"patterns:\n  - \"it\\u2019s you (look\"\n", {"2:20: '(' without ')'"}},
        Wrong{"patterns: [\"<a b>\"]\n", {"1:13: '<a b>' is no name of a lexicon (small letters, digits and hyphens)"}},
        Wrong{"patterns:\n  - \"  \"\n", {"2:5: this text is empty"}},
        Wrong{"replace: [a]\n", {"1:10: keys and values ('key: value') must stand here"}},
        Wrong{"replace: {whitelist~: }\n", {"1:23: a text is missing"}},
        Wrong{"replace: {whitelist~: []}\n", {"1:23: this list is empty"}},
        Wrong{"replace: {\"(a\": [b]}\n", {"1:12: '(' without ')'"}},
        Wrong{"replace: {a: [b]}\npatterns: [a]\n",
              {"1:1: a rule has 'patterns' or 'replace', not both; make it two rules"}},
        Wrong{"replace: {a b: [c]}\nfix: always\n", {"2:6: unknown fix 'always'; only 'safe' can stand here"}},
        Wrong{"fix: safe\n", {"1:1: 'fix' needs 'replace'"}},
        Wrong{"about: animal\n", {"1:8: unknown subject 'animal'; known are person, thing"}},
        Wrong{"role: subject\n",
              {"1:7: unknown role 'subject'; known are predicate, attribute, address, noun, verb, adjective"}},
        Wrong{"role: [noun, verbs]\n", {"1:14: unknown role 'verbs'; did you mean 'verb'?"}},
        Wrong{"when: {quoted: true}\n", {"1:7: a list must stand here: [one, two], or a line with '- ' for each"}},
        Wrong{"when: [quoted]\n", {"1:8: keys and values ('key: value') must stand here"}},
        Wrong{"when: [{}]\n", {"1:8: an entry without a condition"}},
        Wrong{"unless: [{sentance: [a]}]\n", {"1:11: unknown key 'sentance'; did you mean 'sentence'?"}},
        Wrong{"unless: [{sentence: a b}]\n",
              {"1:21: a list must stand here: [one, two], or a line with '- ' for each"}},
        Wrong{"unless: [{before: [a]}]\n", {"1:19: keys and values ('key: value') must stand here"}},
        Wrong{"unless: [{before: {words: 4}}]\n", {"1:19: 'any' is missing"}},
        Wrong{"unless: [{before: {any: [a]}}]\n", {"1:19: 'words' is missing"}}));

INSTANTIATE_TEST_SUITE_P(
    Keys2, WrongRule,
    testing::Values(
        Wrong{"unless: [{near: {words: many, any: [a]}}]\n",
              {"1:25: a number from 1 to 50 must stand here, not 'many'"}},
        Wrong{"unless: [{near: {words: 0, any: [a]}}]\n", {"1:25: a number from 1 to 50 must stand here, not '0'"}},
        Wrong{"unless: [{near: {words: 99999999999, any: [a]}}]\n",
              {"1:25: a number from 1 to 50 must stand here, not '99999999999'"}},
        Wrong{"unless: [{after: {word: 4, any: [a]}}]\n",
              {"1:19: unknown key 'word'; did you mean 'words'?", "1:18: 'words' is missing"}},
        Wrong{"unless: [{quoted: yes}]\n", {"1:19: 'true' or 'false' must stand here, not 'yes'"}},
        Wrong{"unless: [{genre: novel}]\n",
              {"1:18: unknown genre 'novel'; known are job-posting, review, letter, template, policy, docs, code, "
               "chat, prose"}},
        Wrong{"unless: [{in-section: []}]\n", {"1:23: this list is empty"}},
        Wrong{"unless: [{any-of: [{quoted: maybe}]}]\n", {"1:29: 'true' or 'false' must stand here, not 'maybe'"}},
        Wrong{"unless: [{path: [off]}]\n",
              {"1:18: many readers of YAML take 'off' for something other than a word; quote it: \"off\""}},
        Wrong{"suggest: Say more.\n", {"1:10: a list must stand here: [one, two], or a line with '- ' for each"}},
        Wrong{"mention: yes\n", {"1:10: unknown value 'yes'; only 'flag' can stand here"}},
        Wrong{"inclusion: pass\n", {"1:12: unknown value 'pass'; only 'flag' can stand here"}},
        Wrong{"signal: {at-least: 2}\n", {"1:9: 'group' is missing"}},
        Wrong{"signal: {group: a, at-least: 1}\n", {"1:30: a number from 2 to 20 must stand here, not '1'"}},
        Wrong{"signal: {group: a, window: page}\n",
              {"1:28: unknown window 'page'; known are sentence, paragraph, section, document"}},
        Wrong{"stance: person-first\n", {"1:9: keys and values ('key: value') must stand here"}},
        Wrong{"evidence: {grade: E}\n", {"1:19: unknown grade 'E'; known are A, B, C, D"}},
        Wrong{"evidence: {sources: [{cite: a}]}\n", {"1:11: 'grade' is missing"}},
        Wrong{"evidence: {grade: A, sources: [{says: a}]}\n", {"1:32: 'cite' is missing"}},
        Wrong{"evidence: {grade: A, checked: 2026-13}\n", {"1:31: a year and month (2026-11) must stand here"}},
        Wrong{"evidence: {grade: A, checked: yesterday}\n", {"1:31: a year and month (2026-11) must stand here"}},
        Wrong{"legal: [{place: EU}]\n", {"1:9: 'source' is missing", "1:9: 'checked' is missing"}},
        Wrong{"tags: one\n", {"1:7: a list must stand here: [one, two], or a line with '- ' for each"}},
        Wrong{"examples: {flag: [\"[a]\"]}\n", {"1:11: 'pass' is missing"}},
        Wrong{"examples: {flag: [], pass: [b]}\n", {"1:18: this list is empty"}},
        Wrong{"examples: {flag: [a], pass: [b]}\n",
              {"1:19: this example marks nothing; put [brackets] around the words to be found"}},
        Wrong{"examples: {flag: [\"[a]\"], pass: [\"[b]\"]}\n",
              {"1:34: brackets in an example where nothing is to be found"}},
        Wrong{"examples: {flag: [\"[a\"], pass: [b]}\n", {"1:19: '[' without a ']' after it"}},
        Wrong{"examples: {flag: [\"[{a}]\"], pass: [b]}\n",
              {"1:19: '{' and '}' stand around alternatives, as in {lovely|gorgeous}"}},
        Wrong{"examples: {flag: [\"[a]\"], pass: [{genre: chat}]}\n", {"1:34: 'text' is missing"}},
        Wrong{"examples: {flag: [\"[a]\"], pass: [{genre: novel, text: b}]}\n",
              {"1:42: unknown genre 'novel'; known are job-posting, review, letter, template, policy, docs, code, "
               "chat, prose"}},
        Wrong{"examples: {flag: [\"[a]\"], pass: [no]}\n",
              {"1:34: many readers of YAML take 'no' for something other than a word; quote it: \"no\""}},
        Wrong{"examples: [a]\n", {"1:11: keys and values ('key: value') must stand here"}},
        Wrong{"examples: {flags: [\"[a]\"], pass: [b]}\n",
              {"1:12: unknown key 'flags'; did you mean 'flag'?", "1:11: 'flag' is missing"}},
        Wrong{"unless: [{any-of: [{}]}]\n", {"1:20: an entry without a condition"}}));

INSTANTIATE_TEST_SUITE_P(
    Files, WrongWholeRule,
    testing::Values(
        Wrong{"title: A\n",
              {"1:1: 'message' is missing", "1:1: 'examples' is missing",
               "1:1: 'patterns' is missing (or 'replace', or 'measure')", "1:1: 'suggest' is missing"}},
        Wrong{"- a\n", {"1:1: keys and values ('key: value') must stand here"}},
        Wrong{"just words\n", {"1:1: keys and values ('key: value') must stand here"}},
        Wrong{"title: A\nmessage: b\npatterns: [a]\nexamples: {flag: [\"[a]\"], pass: [b]}\n",
              {"1:1: 'suggest' is missing"}},
        Wrong{"title: A\ntitle: B\nmessage: b\npatterns: [a]\nsuggest: [c]\nexamples: {flag: [\"[a]\"], pass: [b]}\n",
              {"2:1: key 'title' is given twice; the first is in line 1"}}));

INSTANTIATE_TEST_SUITE_P(
    Files, WrongCategory,
    testing::Values(
        Wrong{"title: A\nwhy: b\n", {"1:1: 'evidence' is missing"}},
        Wrong{
            "title: A\nwhy: b\nevidence: {grade: B}\nmessage: c\n",
            {"4:1: unknown key 'message'; known are title, why, evidence, severity, confidence, opt-in, when, unless"}},
        Wrong{"title: A\nwhy: b\nevidence: B\n", {"3:11: keys and values ('key: value') must stand here"}}));

INSTANTIATE_TEST_SUITE_P(
    Files, WrongLexicon,
    testing::Values(
        Wrong{"title: A\n", {"1:1: neither 'words' nor 'include'"}},
        Wrong{"title: A\nwords: [a, yes, b]\n",
              {"2:12: many readers of YAML take 'yes' for something other than a word; quote it: \"yes\""}},
        Wrong{"title: A\nwords: [a ..2 b]\n", {"2:9: a gap cannot stand in a word list"}},
        Wrong{"title: A\nwords: [/a b/]\n", {"2:9: a regular expression cannot stand in a word list"}},
        Wrong{"title: A\nwords: [<other>]\n", {"2:9: lists in a list stand under 'include': include: [other]"}},
        Wrong{"title: A\nwords: [\"a <edge>\"]\n", {"2:10: <edge> cannot stand in a word list"}},
        Wrong{"title: A\nword: [a]\n", {"2:1: unknown key 'word'; did you mean 'words'?"}},
        Wrong{"words: [a]\n", {"1:1: 'title' is missing"}},
        Wrong{"title: A\ninclude: other\n", {"2:10: a list must stand here: [one, two], or a line with '- ' for each"}},
        Wrong{"title: A\nwords: [a, , b]\n", {"2:12: a text is missing"}}));

INSTANTIATE_TEST_SUITE_P(
    Files, WrongGenre,
    testing::Values(Wrong{"title: A\nneeds: 0\n", {"2:8: a number from 1 to 100 must stand here, not '0'"}},
                    Wrong{"title: A\nheading: [a]\n", {"2:1: unknown key 'heading'; did you mean 'headings'?"}},
                    Wrong{"title: A\nsections: [a]\n", {"2:11: keys and values ('key: value') must stand here"}},
                    Wrong{"title: A\nsections: {a: b}\n",
                          {"2:15: a list must stand here: [one, two], or a line with '- ' for each"}},
                    Wrong{"title: A\nsections: {a: [\"(b\"]}\n", {"2:17: '(' without ')'"}}));

INSTANTIATE_TEST_SUITE_P(
    Files, WrongProfile,
    testing::Values(
        Wrong{"title: A\nselects: [a]\n", {"2:1: unknown key 'selects'; did you mean 'select'?"}},
        Wrong{"title: A\nseverity: {a: big}\n", {"2:15: unknown severity 'big'; known are off, note, warning, error"}},
        Wrong{"title: A\nseverity: off\n", {"2:11: keys and values ('key: value') must stand here"}},
        Wrong{"title: A\ngenres: {\"a/**\": novel}\n",
              {"2:18: unknown genre 'novel'; known are job-posting, review, letter, template, policy, docs, code, "
               "chat, prose"}},
        Wrong{"title: A\nmin-confidence: hi\n", {"2:17: unknown confidence 'hi'; known are low, medium, high"}},
        Wrong{"title: A\nstance: {a: no}\n",
              {"2:13: many readers of YAML take 'no' for something other than a word; quote it: \"no\""}},
        Wrong{"extends: default\n", {"1:1: 'title' is missing"}}));

// The files that the schema must refuse, too. Their names begin with their kind.
TEST(RuleFile, RefusesWhatTheSchemaRefuses) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(EVENHAND_SOURCE_DIR "/tests/rules/broken")) {
    const std::string name = entry.path().stem().string();
    const std::map<std::string, std::string> paths = {{"rule", "x/y.yaml"},
                                                      {"category", "x/category.yaml"},
                                                      {"lexicon", "lexicons/x.yaml"},
                                                      {"genre", "genres/chat.yaml"},
                                                      {"profile", "profiles/x.yaml"}};
    const Result<std::string> text = read_file(entry.path().string());
    ASSERT_TRUE(text) << name;
    EXPECT_THAT(mistakes_of(paths.at(name.substr(0, name.find('-'))), *text), testing::Not(IsEmpty())) << name;
    ++files;
  }
  EXPECT_GT(files, 50U);
}

struct WrongPath {
  std::string path;
  std::string mistake;
};
class MisplacedRuleFile : public testing::TestWithParam<WrongPath> {};
TEST_P(MisplacedRuleFile, IsRefused) {
  EXPECT_THAT(mistakes_of(GetParam().path, "title: x\nwords: [a b]\n"), testing::Contains(GetParam().mistake));
}
INSTANTIATE_TEST_SUITE_P(
    Paths, MisplacedRuleFile,
    testing::Values(
        WrongPath{
            "y.yaml",
            "rules/y.yaml:1:1: a rule file lies in the folder of its category and ends in .yaml: category/idea.yaml"},
        WrongPath{"a/b/c.yaml",
                  "rules/a/b/c.yaml:1:1: a rule file lies in the folder of its category and ends in .yaml: "
                  "category/idea.yaml"},
        WrongPath{
            "a/b.yml",
            "rules/a/b.yml:1:1: a rule file lies in the folder of its category and ends in .yaml: category/idea.yaml"},
        WrongPath{
            "a/Big_Idea.yaml",
            "rules/a/Big_Idea.yaml:1:1: 'Big_Idea' is no name for a rule file; use small letters, digits and hyphens"},
        WrongPath{"a/.yaml", "rules/a/.yaml:1:1: '' is no name for a rule file; use small letters, digits and hyphens"},
        WrongPath{
            "genres/novel.yaml",
            "rules/genres/novel.yaml:1:1: unknown genre 'novel'; known are job-posting, review, letter, template, "
            "policy, docs, code, chat, prose"},
        WrongPath{"genres/reviw.yaml", "rules/genres/reviw.yaml:1:1: unknown genre 'reviw'; did you mean 'review'?"}));

}  // namespace
}  // namespace evenhand

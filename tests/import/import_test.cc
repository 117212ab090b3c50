// The small parts of the import: names, messages, scalars, swaps, the report.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import/character_class.h"
#include "import/left_out.h"
#include "import/rule_name.h"
#include "import/vale_message.h"
#include "import/vale_swap.h"
#include "rules/yaml_scalar.h"
#include "rules/yaml_tree.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(RuleName, IsInKebabCase) {
  EXPECT_EQ(kebab_case("GenderBias"), "gender-bias");
  EXPECT_EQ(kebab_case("gender_bias"), "gender-bias");
  EXPECT_EQ(kebab_case("Gender bias!"), "gender-bias");
  EXPECT_EQ(kebab_case("URLs"), "urls");
  EXPECT_EQ(kebab_case("HTMLTerms2Avoid"), "html-terms2-avoid");
  EXPECT_EQ(kebab_case("--"), "rule");
  EXPECT_EQ(kebab_case("don't"), "dont");
  EXPECT_EQ(kebab_case("naïve"), "na-ve");
  EXPECT_LE(kebab_case(std::string(200, 'a') + " b").size(), 60U);
}

TEST(RuleName, IsGivenOnce) {
  RuleNames names;
  EXPECT_EQ(names.claim("Terms"), "terms");
  EXPECT_EQ(names.claim("terms"), "terms-2");
  EXPECT_EQ(names.claim("Terms"), "terms-3");
  EXPECT_EQ(names.claim("Category"), "category-2");  // category.yaml is no rule.
}

TEST(RuleName, OfACategoryMeansNothingElse) {
  EXPECT_EQ(category_name("Profiles"), "profiles-style");
  EXPECT_EQ(category_name("Acme"), "acme");
}

TEST(ValeMessage, PutsTheMatchInCurlyQuotes) {
  EXPECT_EQ(message_of_vale("Avoid '%s'.", false), "Avoid “{match}”.");
  EXPECT_EQ(message_of_vale("Avoid \"%s.\"", false), "Avoid “{match}”.");
  EXPECT_EQ(message_of_vale("%s is out", false), "“{match}” is out");
  EXPECT_EQ(message_of_vale("Avoid {this}.", false), "Avoid (this).");
  EXPECT_EQ(message_of_vale("", false), "“{match}” is on a list of words to avoid.");
}

TEST(ValeMessage, LeavesTheReplacementToTheReport) {
  EXPECT_EQ(message_of_vale("Use '%s' instead of '%s'.", true), "Use what is suggested instead of “{match}”.");
  EXPECT_EQ(message_of_vale("'%s', not '%s'", true), "What is suggested, not “{match}”");
}

TEST(ValeSwap, SplitsAlternatives) {
  EXPECT_THAT(*alternatives_of_swap("folks|people"), ElementsAre("folks", "people"));
  EXPECT_THAT(*alternatives_of_swap("(?:team|group) members?"),
              ElementsAre("team member", "team members", "group member", "group members"));
  EXPECT_THAT(*alternatives_of_swap("Is it?"), ElementsAre("Is it?"));
  EXPECT_THAT(*alternatives_of_swap(""), IsEmpty());
  EXPECT_FALSE(alternatives_of_swap("$1 person"));
  EXPECT_FALSE(alternatives_of_swap("(?:a.*)"));
}

TEST(YamlScalar, IsReadBackAsItWas) {
  for (const std::string text :
       {"plain words",    "no",      "Off",  "12",  "- a", "a: b", "a #b", "say \"it\"", "it's",
        R"(/\bx's "y"/)", "“curly”", "[x]",  "{x}", "*x",  "&x",   "!x",   "|",          "~",
        "=ADD",           "(a|b) c", "100%", "@x",  "a,b", "-",    "?"}) {
    FileNotes notes("x");
    const auto tree = parse_yaml("key: " + yaml_scalar(text) + "\nlist: " + yaml_list({text, text}) + "\n", notes);
    ASSERT_TRUE(tree) << text << ": " << to_string(notes.mistakes().front());
    EXPECT_EQ(tree->entries.at(0).value.text, text);
    ASSERT_EQ(tree->entries.at(1).value.items.size(), 2U) << text;
    EXPECT_EQ(tree->entries.at(1).value.items[1].text, text);
  }
}

TEST(YamlScalar, IsOneLine) { EXPECT_EQ(yaml_scalar(" a\n  b\tc\x01 "), "a b c"); }

TEST(CharacterClass, CountsItsMembers) {
  EXPECT_THAT(read_character_class("[ae]x")->members, ElementsAre("a", "e"));
  EXPECT_THAT(read_character_class(R"([\s-]x)")->members, ElementsAre(" ", "-"));
  EXPECT_THAT(read_character_class("[]a]")->members, ElementsAre("]", "a"));
  EXPECT_EQ(read_character_class("[]a]x")->written, "[]a]");
  EXPECT_EQ(read_character_class("[[:alpha:]]x")->written, "[[:alpha:]]");
  for (const char* uncounted : {"[^a]", "[a-z]", R"([\w])", "[abcdefghi]", "[[:alpha:]]"}) {
    EXPECT_THAT(read_character_class(uncounted)->members, IsEmpty()) << uncounted;
  }
  EXPECT_FALSE(read_character_class("[a"));
  EXPECT_FALSE(read_character_class(R"([a\)"));
}

TEST(ImportReport, IsSortedAndInLines) {
  const LeftOut second{"b.yml", {2, 1}, "the key 'x'", "no\ncounterpart", "do it"};
  const LeftOut first{"b.yml", {1, 9}, "y", "z", ""};
  EXPECT_EQ(import_report({"out/a.yaml"}, {second, first, first}),
            "out/a.yaml\n"
            "b.yml:1:9: y: z\n"
            "b.yml:2:1: the key 'x': no counterpart; do it\n"
            "1 file written, 2 things left out\n");
}

}  // namespace
}  // namespace evenhand

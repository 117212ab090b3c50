#include "lint/foreign_directive.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace evenhand {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Verb = ForeignDirective::Verb;

const std::vector<ForeignLinter> kAll = {ForeignLinter::alex, ForeignLinter::vale, ForeignLinter::woke};

ForeignDirective read(std::string_view comment) {
  const auto directive = foreign_directive_in(comment, kAll);
  EXPECT_TRUE(directive) << comment;
  return directive.value_or(ForeignDirective{});
}

Finding finding_of(const std::string& rule, const std::string& match) {
  Finding finding;
  finding.rule = rule;
  finding.category = rule.substr(0, rule.find('/'));
  finding.match = match;
  return finding;
}

TEST(ForeignDirectives, OfAlexNameIdsOrAll) {
  const ForeignDirective ids = read("<!--alex disable he-she wacko-->");
  EXPECT_EQ(ids.linter, ForeignLinter::alex);
  EXPECT_EQ(ids.verb, Verb::off);
  EXPECT_THAT(ids.names, ElementsAre("he-she", "wacko"));
  EXPECT_EQ(read("<!-- alex enable -->").verb, Verb::on);
  EXPECT_THAT(read("<!-- alex enable -->").names, IsEmpty());
  EXPECT_EQ(read("{/* alex ignore butt */}").verb, Verb::next_block);
  EXPECT_THAT(read("{/* alex ignore butt */}").names, ElementsAre("butt"));
}

TEST(ForeignDirectives, OfValeNameStylesRulesAndWords) {
  EXPECT_EQ(read("<!-- vale off -->").verb, Verb::off);
  EXPECT_EQ(read(".. vale on").verb, Verb::on);
  EXPECT_EQ(read("<!-- vale Google.Gender = YES -->").verb, Verb::on);
  const ForeignDirective rule = read("// vale Google.Gender = NO");
  EXPECT_EQ(rule.verb, Verb::off);
  EXPECT_THAT(rule.names, ElementsAre("Google.Gender"));
  const ForeignDirective words = read(R"(<!-- vale Style.Redundancy["ACT test", "OTHER"] = NO -->)");
  EXPECT_THAT(words.names, ElementsAre("Style.Redundancy"));
  EXPECT_THAT(words.words, ElementsAre("ACT test", "OTHER"));
}

TEST(ForeignDirectives, OfWokeNameRulesAnywhereInTheComment) {
  EXPECT_THAT(read("# wokeignore:rule=whitelist,blacklist and more").names, ElementsAre("whitelist", "blacklist"));
  EXPECT_THAT(read("<!-- wokeignore:rule=master-slave-->").names, ElementsAre("master-slave"));
  EXPECT_EQ(read("/* see wokeignore:rule=dummy */").verb, Verb::line_or_next_line);
}

TEST(ForeignDirectives, AreNotProse) {
  for (const char* comment :
       {"", "<!-- -->", "<!-- alex -->", "<!-- alex was here -->", "# vale", "# vale is a linter", "<!-- vale = NO -->",
        "# Vale off", "// alexa disable", "<!-- vale style = Google -->", "# wokeignore:rule=", "# wokeignore"}) {
    EXPECT_FALSE(foreign_directive_in(comment, kAll)) << comment;
  }
  EXPECT_FALSE(foreign_directive_in("<!-- vale off -->", {ForeignLinter::alex})) << "nobody asked for Vale";
}

TEST(ForeignDirectives, AreAboutRulesAndWordsOfTheirNames) {
  struct Case {
    const char* comment;
    const char* rule;
    const char* match;
    bool is_meant;
  };
  const Case cases[] = {
      {"<!--alex disable he-she-->", "pronouns/generic", "He", true},
      {"<!--alex disable he-she-->", "pronouns/generic", "his", false},
      {"<!--alex disable he-she-->", "pronouns/generic", "the fee", false},
      {"<!--alex disable master-slave-->", "tech/replication", "master and slaves", true},
      {"<!--alex ignore-->", "any/rule", "any words", true},
      {"# wokeignore:rule=whitelist", "tech/whitelist", "allow-list", true},
      {"# wokeignore:rule=whitelist", "tech/denylist", "White-listed", true},
      {"# wokeignore:rule=man-in-the-middle", "ableism/the-disabled", "the disabled", false},
      {"# wokeignore:rule=guys", "gender/address", "you guys", true},
      {"<!-- vale Google.GenderBias = NO -->", "google/gender-bias", "x", true},
      {"<!-- vale Google.GenderBias = NO -->", "google/gender", "x", false},
      {"<!-- vale Google = NO -->", "google/gender", "x", true},
      {"<!-- vale Google = NO -->", "gender/google", "google", false},
      {R"(<!-- vale A.B["he"] = NO -->)", "a/b", "he", true},
      {R"(<!-- vale A.B["he"] = NO -->)", "a/b", "she", false},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(is_about(read(each.comment), finding_of(each.rule, each.match)), each.is_meant)
        << each.comment << ": " << each.rule << ", " << each.match;
  }
}

TEST(ForeignDirectives, CutAnywhereDoNoHarm) {
  for (const std::string whole : {R"(<!-- vale Style.Redundancy["ACT test", "OTHER"] = NO -->)",
                                  "<!--alex disable he-she-->", "# wokeignore:rule=a,b\xFF\n"}) {
    for (std::size_t size = 0; size <= whole.size(); ++size) {
      foreign_directive_in(std::string_view(whole).substr(0, size), kAll);
      foreign_directive_in(std::string_view(whole).substr(size), kAll);
    }
  }
}

}  // namespace
}  // namespace evenhand

#include "lint/directive.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace evenhand {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Directive only(std::string_view comment) {
  const auto found = directives_in(comment);
  EXPECT_THAT(found, SizeIs(1)) << comment;
  if (found.size() != 1 || !found[0].directive) {
    ADD_FAILURE() << comment;
    return {};
  }
  return *found[0].directive;
}

TEST(Directives, AreReadInTheCommentsOfAnyLanguage) {
  for (const char* comment : {"<!-- evenhand: ignore a/b, c -- why not -->", "# evenhand: ignore a/b c -- why not",
                              "/* evenhand: ignore a/b,c -- why not */", "// evenhand:ignore a/b c – why not",
                              "{# evenhand: ignore a/b c -- why not #}", ".. evenhand: ignore a/b , c -- why not",
                              "# noqa evenhand: ignore a/b c -- why not\r"}) {
    const Directive directive = only(comment);
    EXPECT_EQ(directive.verb, Directive::Verb::ignore) << comment;
    EXPECT_THAT(directive.rules, ElementsAre("a/b", "c")) << comment;
    EXPECT_EQ(directive.reason, "why not") << comment;
    EXPECT_EQ(directive.until, std::nullopt) << comment;
  }
}

TEST(Directives, MayEndOnADay) {
  const Directive directive = only("<!-- evenhand: off a until 2027-03-01 -- the book is printed -->");
  EXPECT_EQ(directive.verb, Directive::Verb::off);
  EXPECT_THAT(directive.rules, ElementsAre("a"));
  EXPECT_EQ(directive.until, "2027-03-01");
}

TEST(Directives, KnowTheirPlaceInALongComment) {
  const auto found = directives_in("/* one\n * evenhand: on\n * evenhand: ignore-file\n */");
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_EQ(found[0].offset, 10U);
  EXPECT_EQ(found[1].directive->verb, Directive::Verb::ignore_file);
}

TEST(Directives, AreNotProseAboutTheLinter) {
  for (const char* comment : {"", "# evenhand", "# we use evenhand: a linter", "<!-- preevenhand: off -->", "# off"}) {
    EXPECT_THAT(directives_in(comment), IsEmpty()) << comment;
  }
}

TEST(Directives, ThatAreWrongSayWhatCanStandThere) {
  const std::pair<const char*, const char*> cases[] = {
      {"<!-- evenhand: -->", "one of off, on, ignore, ignore-next, ignore-file must follow 'evenhand:'"},
      {"# evenhand: ignroe",
       "one of off, on, ignore, ignore-next, ignore-file must follow 'evenhand:'; did you mean 'ignore'?"},
      {"# evenhand: off until", "a date must follow 'until', and nothing else: until 2027-03-01"},
      {"# evenhand: off until tomorrow", "a date must follow 'until', and nothing else: until 2027-03-01"},
      {"# evenhand: off until 2027-13-01", "a date must follow 'until', and nothing else: until 2027-03-01"},
      {"# evenhand: off until 2027-03-01 a", "a date must follow 'until', and nothing else: until 2027-03-01"},
  };
  for (const auto& [comment, message] : cases) {
    const auto found = directives_in(comment);
    ASSERT_THAT(found, SizeIs(1)) << comment;
    ASSERT_FALSE(found[0].directive) << comment;
    EXPECT_EQ(found[0].directive.error().message, message) << comment;
  }
}

TEST(Directives, CutAnywhereDoNoHarm) {
  const std::string whole = "<!-- evenhand: off a, b until 2027-03-01 -- why -->\n\xFF\0 evenhand: on";
  for (std::size_t size = 0; size <= whole.size(); ++size) directives_in(std::string_view(whole).substr(0, size));
}

}  // namespace
}  // namespace evenhand

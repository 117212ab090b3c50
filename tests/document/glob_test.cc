#include "document/glob.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace evenhand {
namespace {

struct Case {
  std::string_view glob;
  std::string_view path;
  bool matches;
};

class Glob : public testing::TestWithParam<Case> {};

TEST_P(Glob, MatchesOrDoesNot) {
  const Case& test = GetParam();
  EXPECT_EQ(glob_matches(test.glob, test.path), test.matches) << test.glob << "  " << test.path;
}

INSTANTIATE_TEST_SUITE_P(Names, Glob,
                         testing::Values(Case{"*.md", "a.md", true}, Case{"*.md", "docs/a.md", true},
                                         Case{"*.md", "a.md.txt", false}, Case{"a?c", "abc", true},
                                         Case{"a?c", "aéc", true}, Case{"a?c", "ac", false},
                                         Case{"README*", "x/README.de.md", true}, Case{"", "", true},
                                         Case{"", "a", false}, Case{"*", "", true}, Case{"readme", "README", false},
                                         Case{"x", "x/y", false}));

INSTANTIATE_TEST_SUITE_P(
    Folders, Glob,
    testing::Values(Case{"hr/*", "hr/a", true}, Case{"hr/*", "hr/a/b", false}, Case{"hr/**", "hr/a/b", true},
                    Case{"hr/**", "thr/a", false}, Case{"hr/**", "hr", false}, Case{"**/reviews/**", "reviews/a", true},
                    Case{"**/reviews/**", "x/y/reviews/a/b.md", true}, Case{"**/reviews/**", "x/previews/a", false},
                    Case{"a/**/b", "a/b", true}, Case{"a/**/b", "a/x/y/b", true}, Case{"a/**/b", "a/xb", false},
                    Case{"a/**/b", "ab", false}, Case{"**/*.md", "a.md", true}, Case{"**/*.md", "x/y/.md", true},
                    Case{"a?b/c", "a/b/c", false}, Case{"./a/*.md", "a/x.md", true}, Case{"a/*.md", "./a/x.md", true},
                    Case{"a/b", "x/a/b", false}));

INSTANTIATE_TEST_SUITE_P(Classes, Glob,
                         testing::Values(Case{"[a-c]x", "bx", true}, Case{"[a-c]x", "dx", false},
                                         Case{"[!a-c]x", "dx", true}, Case{"[!a-c]x", "ax", false},
                                         Case{"[]]", "]", true}, Case{"[a-]", "-", true}, Case{"[é]", "é", true},
                                         Case{"a[!x]b/c", "a/b/c", false}, Case{"[ab", "[ab", true},
                                         Case{"[", "[", true}));

INSTANTIATE_TEST_SUITE_P(Braces, Glob,
                         testing::Values(Case{"*.{md,txt}", "a.txt", true}, Case{"*.{md,txt}", "a.rst", false},
                                         Case{"a{,b}c", "ac", true}, Case{"a{b,c{d,e}}f", "acef", true},
                                         Case{"a{b,c{d,e}}f", "acf", false},
                                         Case{"{docs,hr/**}/*.md", "hr/x/y.md", true},
                                         Case{"{**/a,b}/c", "x/a/c", true}, Case{"{a,b", "{a,b", true},
                                         Case{"a,b}", "a,b}", true}, Case{"{[,],x}", ",", true},
                                         Case{R"(\*a)", "*a", true}, Case{R"(\*a)", "ba", false},
                                         Case{R"({a\,b,c})", "a,b", true}, Case{"{}", "", true}));

INSTANTIATE_TEST_SUITE_P(Ends, Glob,
                         testing::Values(Case{"**/b", "b", true}, Case{"**/", "", true}, Case{"*.{c,h}", "a.h", true},
                                         Case{"*.{c,h}", "a.hh", false}, Case{"[{]x}", "{x}", true},
                                         Case{R"(\{a,b})", "{a,b}", true}, Case{R"(\{a,b})", "a", false},
                                         Case{"{b,{a,c}}", "b", true}, Case{"{{a,c},b}", "c", true},
                                         Case{"{a,b}}", "a}", true}, Case{"*.{,md}", "a.", true},
                                         Case{R"(a\)", R"(a\)", true}, Case{"**b/c", "ab/c", true}));

// An alternative that matches nothing here, at the end, takes away the quick answer by the end of a path.
TEST(GlobMatches, AnswersLikewiseWhereTheEndTellsNothing) {
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {"a", "b",    "/",     "*",      "**/", "/**",
                                           "?", "[ab]", "{a,b}", "{a*,b}", ".md", "\\*"};
  const std::vector<std::string> parts = {"a", "b", "/", ".md", "*", "x"};
  for (int round = 0; round < 50'000; ++round) {
    std::string glob;
    std::string path;
    for (std::size_t i = random() % 6; i > 0; --i) glob += pieces[random() % pieces.size()];
    for (std::size_t i = random() % 6; i > 0; --i) path += parts[random() % parts.size()];
    ASSERT_EQ(glob_matches(glob, path), glob_matches("{" + glob + ",[z]}", path)) << glob << "  " << path;
  }
}

TEST(GlobMatches, TakesNoExponentialTime) {
  std::string glob;
  for (int i = 0; i < 200; ++i) glob += "*a{b,}**/";
  EXPECT_FALSE(glob_matches(glob, std::string(2000, 'a')));
}

}  // namespace
}  // namespace evenhand

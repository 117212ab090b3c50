#include "document/glob.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

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

TEST(GlobMatches, TakesNoExponentialTime) {
  std::string glob;
  for (int i = 0; i < 200; ++i) glob += "*a{b,}**/";
  EXPECT_FALSE(glob_matches(glob, std::string(2000, 'a')));
}

}  // namespace
}  // namespace evenhand

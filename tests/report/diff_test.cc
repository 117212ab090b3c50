#include "report/diff.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "lint/fixing.h"

namespace evenhand {
namespace {

// A fix for each stretch between [ and |, replaced by what follows up to ].
struct Marked {
  std::string source;
  std::vector<Fix> fixes;
};

Marked marked(std::string_view text) {
  Marked result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '[') {
      result.source += text[at];
      continue;
    }
    const std::size_t bar = text.find('|', at);
    const std::size_t close = text.find(']', bar);
    Fix fix;
    fix.begin.offset = result.source.size();
    result.source += text.substr(at + 1, bar - at - 1);
    fix.end.offset = result.source.size();
    fix.text = text.substr(bar + 1, close - bar - 1);
    result.fixes.push_back(fix);
    at = close;
  }
  return result;
}

TEST(Diff, ShowsChangedLinesWithThreeAround) {
  const Marked one = marked("1\n2\n3\n4\na [chairman|chair] and [mankind|people]\n6\n7\n8\n9\n");
  EXPECT_EQ(unified_diff("a/b.md", one.source, one.fixes, Color::off),
            "--- a/a/b.md\n+++ b/a/b.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-a chairman and mankind\n+a chair and people\n "
            "6\n 7\n 8\n");
}

TEST(Diff, KeepsDistantChangesApartAndCountsLines) {
  std::string text = "[x|y]\n";
  for (int i = 0; i < 20; ++i) text += "same\n";
  const Marked one = marked("[two\nlines|one]\n" + text);
  const std::string diff = unified_diff("f", one.source, one.fixes, Color::off);
  EXPECT_NE(diff.find("@@ -1,6 +1,5 @@\n-two\n-lines\n-x\n+one\n+y\n same\n"), std::string::npos) << diff;
  const Marked two = marked("[two\nlines|one]\n" + text.substr(6) + "[a|b]");
  const std::string apart = unified_diff("f", two.source, two.fixes, Color::off);
  EXPECT_NE(apart.find("@@ -20,4 +19,4 @@\n same\n same\n same\n-a\n\\ No newline at end of file\n+b\n"),
            std::string::npos)
      << apart;
}

TEST(Fixing, OfTwoThatOverlapTheFirstIsMade) {
  Marked one = marked("The [big chairman|chair] spoke.");
  Fix inside;
  inside.begin.offset = 8;
  inside.end.offset = 16;
  inside.text = "chair";
  one.fixes.insert(one.fixes.begin(), inside);
  const std::vector<Fix> kept = without_overlaps(one.fixes);
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(with_fixes(one.source, kept), "The chair spoke.");
}

}  // namespace
}  // namespace evenhand

#include "readers/diff.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "readers/diff_line.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

TEST(Diff, SaysPathAndLineOfTheNewFile) {
  const std::string source =
      "--- a/x.md\n+++ b/x.md\n@@ -7,2 +7,3 @@\n One\n-two\n+planted\n+again\n@@ -20 +21 @@\n-a\n+Third.\n";
  const auto document = read_document(Format::diff, "x.diff", source);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->place_at(source.find("planted")), "x.md:8");
  EXPECT_EQ(document->place_at(source.find("again")), "x.md:9");
  EXPECT_EQ(document->place_at(source.find("Third")), "x.md:21");
  ASSERT_EQ(document->blocks().size(), 2U);
  EXPECT_EQ(document->blocks()[0].span.begin, source.find("planted"));
}

TEST(Diff, LetsNoSentenceCrossContext) {
  const std::string source = "+++ b/x.txt\n@@ -1,1 +1,3 @@\n+a black\n middle\n+list of words\n";
  const auto document = read_document(Format::diff, "x.diff", source);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->blocks().size(), 2U);
}

TEST(Diff, ReadsHeadersOfHunks) {
  const auto simple = read_hunk_header("@@ -1,5 +2,6 @@ int f()");
  ASSERT_TRUE(simple);
  EXPECT_EQ(simple->parents, 1U);
  EXPECT_EQ(simple->old_lines, 5U);
  EXPECT_EQ(simple->new_begin, 2U);
  EXPECT_EQ(simple->new_lines, 6U);
  const auto merge = read_hunk_header("@@@ -1,2 -3 +4,5 @@@");
  ASSERT_TRUE(merge);
  EXPECT_EQ(merge->parents, 2U);
  EXPECT_EQ(merge->old_lines, 3U);
  EXPECT_EQ(merge->new_begin, 4U);
  for (const std::string_view line : {"", "@", "@@", "@@ ", "@@ -1", "@@ -1 +1", "@@ +1 -1 @@", "@@ -x +1 @@",
                                      "@@ -99999999999999999999999 +1 @@", "@@@@@@@@@@@@@@@@@@@@@@@@ -1 +1 @@"}) {
    EXPECT_FALSE(read_hunk_header(line)) << line;
  }
}

TEST(Diff, ReadsPaths) {
  EXPECT_EQ(read_new_path("+++ b/docs/a.md"), "docs/a.md");
  EXPECT_EQ(read_new_path("+++ new/a.md\t2026-01-01"), "new/a.md");
  EXPECT_EQ(read_new_path("+++ \"b/sp\\303\\244t \\\"x\\\".md\""), "spät \"x\".md");
  EXPECT_EQ(read_new_path("+++ /dev/null"), std::nullopt);
  EXPECT_EQ(read_new_path("+++ "), std::nullopt);
  EXPECT_EQ(read_new_path("++++"), std::nullopt);
}

}  // namespace
}  // namespace evenhand

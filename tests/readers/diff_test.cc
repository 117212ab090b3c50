#include "readers/diff.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

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

TEST(Diff, NamesFilesOfWhichAPartCannotBeReadAlone) {
  const std::string source =
      "--- a/package.json\n+++ b/package.json\n@@ -3,2 +3,3 @@\n   \"a\": \"b\",\n+  \"c\": \"d\",\n   \"e\": {\n"
      "@@ -20 +21 @@\n-}\n+},\n"
      "--- /dev/null\n+++ b/new.json\n@@ -0,0 +1 @@\n+{\"a\": \"All of it.\"}\n"
      "--- a/list.csv\n+++ b/list.csv\n@@ -4 +4 @@\n-x\n+one,\"two\n"
      "--- a/gone.json\n+++ /dev/null\n@@ -1 +0,0 @@\n-}\n";
  const auto document = read_document(Format::diff, "x.diff", source);
  ASSERT_TRUE(document);
  const std::vector<UnreadPart> expected = {
      {"package.json", "2 hunks, the first at line 3 of x.diff, cannot be read as json without the rest of the file"},
      {"list.csv", "the hunk at line 16 of x.diff cannot be read as csv without the rest of the file"},
  };
  EXPECT_EQ(document->unread_parts(), expected);
  EXPECT_FALSE(document->loss());
}

TEST(Diff, NamesPackedFilesWhoseChangesItDoesNotShow) {
  const std::string source =
      "diff --git a/my cv.docx b/my cv.docx\nindex 1..2 100644\nGIT binary patch\nliteral 10\nzcmWIWW\n\n"
      "diff --git a/x.odt b/x.odt\nBinary files a/x.odt and b/x.odt differ\n"
      "diff --git a/x.png b/x.png\nBinary files a/x.png and b/x.png differ\n"
      "diff --git a/old.pdf b/old.pdf\nBinary files a/old.pdf and /dev/null differ\n";
  const auto document = read_document(Format::diff, "x.diff", source);
  ASSERT_TRUE(document);
  const std::vector<UnreadPart> expected = {{"my cv.docx", "what changed in it cannot be seen in x.diff"},
                                            {"x.odt", "what changed in it cannot be seen in x.diff"}};
  EXPECT_EQ(document->unread_parts(), expected);
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

#include "git/changes.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

using namespace std::string_literals;

const std::string kNull(40, '0');
const std::string kOld(40, 'a');
const std::string kNew(40, 'b');

std::string record(const std::string& modes, const std::string& ids, const std::string& status,
                   const std::string& names) {
  return ":" + modes + " " + ids + " " + status + "\0"s + names + "\0"s;
}

TEST(RawChanges, SayWhatAFileIsAndWas) {
  const std::string raw = record("100644 100755", kOld + " " + kNew, "M", "b.md") +
                          record("000000 100644", kNull + " " + kNew, "A", "a new\n\"one\".md") +
                          record("100644 000000", kOld + " " + kNull, "D", "gone.md") +
                          record("100644 100644", kOld + " " + kNew, "R090", "old.md\0c.md"s) +
                          record("100644 100644", kOld + " " + kNull, "M", "d.md");
  const auto files = parse_raw_changes(raw);
  ASSERT_TRUE(files);
  ASSERT_EQ(files->size(), 4U);
  EXPECT_EQ((*files)[0].path, "a new\n\"one\".md");
  EXPECT_TRUE((*files)[0].old_blobs.empty());
  EXPECT_EQ((*files)[1].path, "b.md");
  EXPECT_EQ((*files)[1].blob, kNew);
  EXPECT_EQ((*files)[1].old_blobs, std::vector{kOld});
  EXPECT_EQ((*files)[2].path, "c.md");
  EXPECT_EQ((*files)[2].old_blobs, std::vector{kOld});
  // In the work tree, and never hashed.
  EXPECT_EQ((*files)[3].blob, std::nullopt);
}

TEST(RawChanges, TellLinksAndConflicts) {
  const auto files = parse_raw_changes(record("000000 120000", kNull + " " + kNew, "A", "link") +
                                       record("120000 100644", kOld + " " + kNew, "T", "no-link") +
                                       record("000000 000000", kNull + " " + kNull, "U", "fought") +
                                       record("100644 100644", kOld + " " + kNull, "M", "fought-here") +
                                       record("000000 000000", kNull + " " + kNull, "U", "fought-here"));
  ASSERT_TRUE(files);
  ASSERT_EQ(files->size(), 4U);
  EXPECT_EQ((*files)[0].kind, ChangedFile::Kind::unmerged);
  EXPECT_EQ((*files)[1].kind, ChangedFile::Kind::file);
  EXPECT_EQ((*files)[2].kind, ChangedFile::Kind::other);
  EXPECT_EQ((*files)[3].kind, ChangedFile::Kind::file);
  EXPECT_TRUE((*files)[3].old_blobs.empty()) << "what a link led to is no older text";
}

TEST(RawChanges, ThatAreBrokenAnywhereAreRefused) {
  const std::string whole = record("100644 100644", kOld + " " + kNew, "R100", "old.md\0new.md"s);
  ASSERT_TRUE(parse_raw_changes(whole));
  for (std::size_t size = 1; size < whole.size(); ++size)
    EXPECT_FALSE(parse_raw_changes(whole.substr(0, size))) << size;
  EXPECT_FALSE(parse_raw_changes("fatal: no\n"));
  EXPECT_FALSE(parse_raw_changes("\0\0"s));
}

TEST(PathFromHere, LeadsUpAndDown) {
  const struct {
    const char* way;
    const char* path;
    const char* shown;
  } kCases[] = {
      {"", "a/b.md", "a/b.md"},
      {"a/", "a/b.md", "b.md"},
      {"a/c/", "a/b.md", "../b.md"},
      {"a/c/", "x.md", "../../x.md"},
      {"ab/", "a/b.md", "../a/b.md"},
      {"a/", "ab.md", "../ab.md"},
      {"a/", "", "../"},
  };
  for (const auto& each : kCases) EXPECT_EQ(path_from_here({each.way, {}}, each.path), each.shown) << each.way;
}

}  // namespace
}  // namespace evenhand

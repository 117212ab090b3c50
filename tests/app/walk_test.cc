#include "app/walk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace evenhand {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// A folder of its own for each test, and the place to stand in.
class WalkTest : public testing::Test {
 protected:
  WalkTest() : before_(fs::current_path()) {
    std::string name = (fs::temp_directory_path() / "evenhand-walk-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    fs::create_directories(folder_ / "tree");
    fs::current_path(folder_ / "tree");
  }
  ~WalkTest() override {
    fs::current_path(before_);
    fs::remove_all(folder_);
  }

  static void add(const std::string& path) {
    const fs::path whole(path);
    if (whole.has_parent_path()) fs::create_directories(whole.parent_path());
    std::ofstream(whole) << "text\n";
  }

  static std::vector<std::string> paths_of(const Walk& found) {
    std::vector<std::string> paths;
    for (const InputFile& file : found.files) paths.push_back(file.path);
    return paths;
  }

  fs::path before_;
  fs::path folder_;
};

TEST_F(WalkTest, TakesKnownFormatsOfFoldersInOrder) {
  for (const char* path : {"b.md", "a.txt", "sub/z.md", "sub/deeper/y.txt", "program.exe", "image.png"}) add(path);
  EXPECT_THAT(paths_of(walk({"."}, "")), ElementsAre("a.txt", "b.md", "sub/deeper/y.txt", "sub/z.md"));
  EXPECT_THAT(paths_of(walk({"sub/"}, "")), ElementsAre("sub/deeper/y.txt", "sub/z.md"));
}

TEST_F(WalkTest, LeavesOutWhatIsHiddenOrForeign) {
  for (const char* path : {".hidden.md", ".git/a.md", "node_modules/a.md", "build/a.md", "vendor/a.md", "builds/a.md"})
    add(path);
  EXPECT_THAT(paths_of(walk({"."}, "")), ElementsAre("builds/a.md"));
  EXPECT_THAT(paths_of(walk({"build", ".hidden.md"}, "")), ElementsAre(".hidden.md", "build/a.md"));
}

TEST_F(WalkTest, TakesANamedFileWhateverItsName) {
  add("strange.xyz");
  const Walk found = walk({"strange.xyz", "missing.md"}, "");
  ASSERT_THAT(paths_of(found), ElementsAre("missing.md", "strange.xyz"));
  EXPECT_EQ(found.files[0].format, Format::markdown);
  EXPECT_EQ(found.files[1].format, Format::text);
}

TEST_F(WalkTest, TakesNoFileTwice) {
  add("a.md");
  EXPECT_THAT(paths_of(walk({"a.md", "./a.md", ".", ".//a.md", "././/a.md"}, "")), ElementsAre("a.md"));
}

TEST_F(WalkTest, FollowsNoLinkInsideAFolder) {
  add("a.md");
  add("../outside.md");
  fs::create_directory("sub");
  fs::create_symlink("..", "sub/up");
  fs::create_symlink("a.md", "inside.md");
  fs::create_symlink("../outside.md", "outside.md");
  fs::create_symlink("loop.md", "loop.md");
  fs::create_symlink("nowhere.md", "broken.md");
  const Walk found = walk({"."}, "");
  EXPECT_THAT(paths_of(found), ElementsAre("a.md"));
  ASSERT_EQ(found.skipped.size(), 3U);
  EXPECT_EQ(found.skipped[0].path, "broken.md");
  EXPECT_THAT(*found.skipped[0].skipped, HasSubstr("leads nowhere"));
  EXPECT_EQ(found.skipped[1].path, "loop.md");
  EXPECT_EQ(found.skipped[2].path, "outside.md");
  EXPECT_THAT(*found.skipped[2].skipped, HasSubstr("out of the folder"));
}

TEST_F(WalkTest, ReadsALinkThatIsNamed) {
  add("../outside.md");
  fs::create_symlink("../outside.md", "link.md");
  const Walk found = walk({".", "link.md"}, "");
  EXPECT_THAT(paths_of(found), ElementsAre("link.md"));
  EXPECT_THAT(found.skipped, IsEmpty());
}

TEST_F(WalkTest, TellsStandardInputFromAFileOfItsName) {
  add("a.md");
  EXPECT_THAT(paths_of(walk({"a.md", "-"}, "a.md")), ElementsAre("a.md", "a.md"));
}

TEST_F(WalkTest, AnnouncesAPipeWithTheNameOfAText) {
  ASSERT_EQ(::mkfifo("pipe.md", 0600), 0);
  const Walk found = walk({"."}, "");
  EXPECT_THAT(found.files, IsEmpty());
  ASSERT_EQ(found.skipped.size(), 1U);
}

TEST_F(WalkTest, ReportsAFolderItMayNotRead) {
  constexpr uid_t kNobody = 65534;
  add("closed/a.md");
  fs::permissions("closed", fs::perms::none);
  fs::permissions(folder_, fs::perms::all);
  const uid_t user = ::geteuid();
  // Root may read everything, so it does not ask as root.
  if (user == 0) {
    ASSERT_EQ(::seteuid(kNobody), 0);
  }
  const Walk found = walk({"."}, "");
  ASSERT_EQ(::seteuid(user), 0);
  fs::permissions("closed", fs::perms::owner_all);
  ASSERT_EQ(found.errors.size(), 1U);
  EXPECT_EQ(found.errors[0].path, "closed");
  EXPECT_THAT(found.errors[0].message, HasSubstr("no permission"));
}

TEST_F(WalkTest, CallsStandardInputAsTheUserSays) {
  const Walk found = walk({"-"}, "notes.md");
  ASSERT_THAT(paths_of(found), ElementsAre("notes.md"));
  EXPECT_EQ(found.files[0].format, Format::markdown);
  EXPECT_EQ(found.files[0].origin, InputFile::Origin::standard_input);
  EXPECT_THAT(paths_of(walk({"-"}, "")), ElementsAre("<stdin>"));
}

}  // namespace
}  // namespace evenhand

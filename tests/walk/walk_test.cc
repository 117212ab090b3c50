#include "walk/walk.h"

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

  static void add(const std::string& path) { write(path, "text\n"); }

  static std::vector<std::string> paths_of(const Walk& found) {
    std::vector<std::string> paths;
    for (const InputFile& file : found.files) paths.push_back(file.path);
    return paths;
  }

  static WalkOptions named(const std::string& name) {
    WalkOptions options;
    options.stdin_filename = name;
    return options;
  }

  // “path: why” of what a user is told about.
  static std::vector<std::string> announced(const Walk& found) {
    std::vector<std::string> lines;
    for (const Omission& left_out : found.left_out) {
      if (is_announced(left_out.reason)) lines.push_back(left_out.path + ": " + left_out.words);
    }
    return lines;
  }

  // “path: why” of everything else that is not read.
  static std::vector<std::string> left_out(const Walk& found) {
    std::vector<std::string> lines;
    for (const Omission& each : found.left_out) {
      if (!is_announced(each.reason) && each.path != ".git") lines.push_back(each.path + ": " + each.words);
    }
    return lines;
  }

  static void write(const std::string& path, const std::string& text) {
    const fs::path whole(path);
    if (whole.has_parent_path()) fs::create_directories(whole.parent_path());
    std::ofstream(whole) << text;
  }

  // Quietly; REQUIRES: git is installed.
  static void git(const std::string& arguments) {
    const std::string command = "git -c user.name=A -c user.email=a@example.org " + arguments + " > /dev/null 2>&1";
    ASSERT_EQ(std::system(command.c_str()), 0) << command;
  }

  fs::path before_;
  fs::path folder_;
};

TEST_F(WalkTest, TakesKnownFormatsOfFoldersInOrder) {
  for (const char* path : {"b.md", "a.txt", "sub/z.md", "sub/deeper/y.txt", "program.exe", "image.png"}) add(path);
  EXPECT_THAT(paths_of(walk({"."})), ElementsAre("a.txt", "b.md", "sub/deeper/y.txt", "sub/z.md"));
  EXPECT_THAT(paths_of(walk({"sub/"})), ElementsAre("sub/deeper/y.txt", "sub/z.md"));
}

TEST_F(WalkTest, LeavesOutWhatIsHiddenOrForeign) {
  for (const char* path : {".hidden.md", ".git/a.md", "node_modules/a.md", "build/a.md", "vendor/a.md", "builds/a.md"})
    add(path);
  EXPECT_THAT(paths_of(walk({"."})), ElementsAre("builds/a.md"));
  EXPECT_THAT(paths_of(walk({"build", ".hidden.md"})), ElementsAre(".hidden.md", "build/a.md"));
}

TEST_F(WalkTest, TakesANamedFileWhateverItsName) {
  add("strange.xyz");
  const Walk found = walk({"strange.xyz", "missing.md"});
  ASSERT_THAT(paths_of(found), ElementsAre("missing.md", "strange.xyz"));
  EXPECT_EQ(found.files[0].format, Format::markdown);
  EXPECT_EQ(found.files[1].format, std::nullopt);  // Its bytes are to tell.
}

TEST_F(WalkTest, TakesNoFileTwice) {
  add("a.md");
  EXPECT_THAT(paths_of(walk({"a.md", "./a.md", ".", ".//a.md", "././/a.md"})), ElementsAre("a.md"));
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
  const Walk found = walk({"."});
  EXPECT_THAT(paths_of(found), ElementsAre("a.md"));
  EXPECT_THAT(announced(found), ElementsAre("broken.md: a symbolic link that leads nowhere", HasSubstr("loop.md: "),
                                            "outside.md: a symbolic link out of the folder"));
  EXPECT_THAT(left_out(found), ElementsAre(HasSubstr("inside.md: a symbolic link to"), HasSubstr("sub/up: ")));
}

TEST_F(WalkTest, ReadsALinkThatIsNamed) {
  add("../outside.md");
  fs::create_symlink("../outside.md", "link.md");
  const Walk found = walk({".", "link.md"});
  EXPECT_THAT(paths_of(found), ElementsAre("link.md"));
  EXPECT_THAT(announced(found), IsEmpty());
}

TEST_F(WalkTest, TellsStandardInputFromAFileOfItsName) {
  add("a.md");
  EXPECT_THAT(paths_of(walk({"a.md", "-"}, named("a.md"))), ElementsAre("a.md", "a.md"));
}

TEST_F(WalkTest, AnnouncesAPipeWithTheNameOfAText) {
  ASSERT_EQ(::mkfifo("pipe.md", 0600), 0);
  const Walk found = walk({"."});
  EXPECT_THAT(found.files, IsEmpty());
  EXPECT_THAT(announced(found), ElementsAre(HasSubstr("pipe.md: a pipe")));
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
  const Walk found = walk({"."});
  ASSERT_EQ(::seteuid(user), 0);
  fs::permissions("closed", fs::perms::owner_all);
  ASSERT_EQ(found.errors.size(), 1U);
  EXPECT_EQ(found.errors[0].path, "closed");
  EXPECT_THAT(found.errors[0].message, HasSubstr("no permission"));
}

TEST_F(WalkTest, CallsStandardInputAsTheUserSays) {
  const Walk found = walk({"-"}, named("notes.md"));
  ASSERT_THAT(paths_of(found), ElementsAre("notes.md"));
  EXPECT_EQ(found.files[0].format, Format::markdown);
  EXPECT_EQ(found.files[0].origin, InputFile::Origin::standard_input);
  EXPECT_THAT(paths_of(walk({"-"})), ElementsAre("<stdin>"));
}

TEST_F(WalkTest, TakesNoFileTwiceBySeveralWays) {
  add("docs/a.md");
  fs::create_symlink("docs", "linked");
  const std::string whole = fs::current_path().string();
  EXPECT_THAT(paths_of(walk({"docs/a.md", whole + "/docs", "docs", "docs/../docs", "linked", "."})),
              ElementsAre(whole + "/docs/a.md"));
}

TEST_F(WalkTest, WhatIsLeftOutHasAReason) {
  for (const char* path : {"a.md", ".b.md", "dist/c.md", "jquery.min.js", "Cargo.lock", "d.xyz", "e.md"}) add(path);
  write("f.xyz", std::string("a\0b", 3));
  write(".ignore", "# Not yet.\ne.md\n");
  WalkOptions options;
  options.exclude = {"a.*"};
  EXPECT_THAT(left_out(walk({"."}, options)),
              ElementsAre(".b.md: hidden", ".ignore: hidden", "Cargo.lock: vendored or made by a program",
                          "a.md: left out by --exclude", "d.xyz: of a kind that is not read",
                          "dist: vendored or made by a program", "e.md: ignored by .ignore:2",
                          "f.xyz: binary, of a kind that is not read", HasSubstr("jquery.min.js: vendored")));
}

TEST_F(WalkTest, ReadsHiddenAndVendoredFilesOnRequest) {
  for (const char* path : {".a.md", ".git/b.md", ".github/c.md", "node_modules/d.md", "e.md"}) add(path);
  write(".gitignore", "e.md\n");
  WalkOptions options;
  options.hidden = true;
  EXPECT_THAT(paths_of(walk({"."}, options)), ElementsAre(".a.md", ".github/c.md", ".gitignore"));
  options.ignore_files = false;
  EXPECT_THAT(paths_of(walk({"."}, options)),
              ElementsAre(".a.md", ".github/c.md", ".gitignore", "e.md", "node_modules/d.md"));
}

TEST_F(WalkTest, IncludesAndExcludesByGlob) {
  for (const char* path : {"d/a.md", "d/b.txt", "d/sub/c.md", "d/sub/d.txt", "d/old/e.md"}) add(path);
  WalkOptions options;
  options.include = {"*.md"};
  EXPECT_THAT(paths_of(walk({"d"}, options)), ElementsAre("d/a.md", "d/old/e.md", "d/sub/c.md"));
  options.include = {"*.{md,txt}", "x"};
  options.exclude = {"old/", "sub/*.txt"};
  EXPECT_THAT(paths_of(walk({"d"}, options)), ElementsAre("d/a.md", "d/b.txt", "d/sub/c.md"));
  options.exclude = {"d/sub"};
  EXPECT_THAT(paths_of(walk({"d", "d/sub/d.txt"}, options)),
              ElementsAre("d/a.md", "d/b.txt", "d/old/e.md", "d/sub/d.txt"));
}

TEST_F(WalkTest, ReadsEverythingAsAFormat) {
  write("a.md", "a");
  write("b.xyz", "b");
  write("c.png", std::string("\x89PNG\0", 5));
  WalkOptions options;
  options.format = Format::text;
  const Walk found = walk({".", "-"}, options);
  EXPECT_THAT(paths_of(found), ElementsAre("<stdin>", "a.md", "b.xyz"));
  for (const InputFile& file : found.files) EXPECT_EQ(file.format, Format::text);
}

TEST_F(WalkTest, LeavesLargeFilesOutAloud) {
  write("a.md", std::string(100, 'a'));
  write("b.md", std::string(2000, 'a'));
  WalkOptions options;
  options.size_limit = 1024;
  for (const std::string path : {".", "b.md"}) {
    const Walk found = walk({path}, options);
    EXPECT_THAT(announced(found), ElementsAre("b.md: larger than --max-file-size (1.9 KiB; the limit is 1.0 KiB)"));
  }
  fs::resize_file("b.md", kLargestFound + 1);
  EXPECT_THAT(paths_of(walk({"."})), ElementsAre("a.md"));
  EXPECT_THAT(paths_of(walk({".", "b.md"})), ElementsAre("a.md", "b.md"));
}

TEST_F(WalkTest, NamesMayBeAnything) {
  const std::string names[] = {" a.md", "\n.md", "a\"b'.md", "a\xFF.md", "a\x1B[31m.md", "a b.md", "ü.md", "{a,b}.md"};
  for (const std::string& name : names) add(name);
  EXPECT_EQ(paths_of(walk({"."})).size(), std::size(names));
  git("init -q");
  EXPECT_EQ(paths_of(walk({"."})).size(), std::size(names));
  for (const std::string& name : names) EXPECT_EQ(walk({name}).files.at(0).path, name);
}

// The same tree, with git's word and without.
class IgnoringTest : public WalkTest, public testing::WithParamInterface<bool> {
 protected:
  IgnoringTest() {
    if (GetParam()) git("init -q");
  }
};

INSTANTIATE_TEST_SUITE_P(Walks, IgnoringTest, testing::Bool(),
                         [](const auto& run) { return run.param ? "WithGit" : "WithoutGit"; });

TEST_P(IgnoringTest, ObeysNestedFilesFromTheInside) {
  for (const char* path : {"a.md", "b.md", "sub/a.md", "sub/b.md", "sub/c.md", "out/a.md", "out/keep.md"}) add(path);
  write(".gitignore", "a.md\nb.md\n/out/\n!out/keep.md\n");
  write("sub/.gitignore", "!a.md\n/c.md");
  const Walk found = walk({"."});
  EXPECT_THAT(paths_of(found), ElementsAre("sub/a.md"));
  EXPECT_THAT(left_out(found),
              ElementsAre(".gitignore: hidden", "a.md: ignored by .gitignore:1", "b.md: ignored by .gitignore:2",
                          "out: ignored by .gitignore:3", "sub/.gitignore: hidden", "sub/b.md: ignored by .gitignore:2",
                          "sub/c.md: ignored by sub/.gitignore:2"));
}

TEST_P(IgnoringTest, OwnFilesOutweighThoseOfGit) {
  for (const char* path : {"a.md", "b.md", "c.md", "gen/d.md", "gen/e.md", ".f/g.md", "vendor/h.md"}) add(path);
  write(".gitignore", "a.md\n/gen/\n*.html\n");
  write(".ignore", "!a.md\nb.md\n");
  write(".evenhandignore", "!b.md\nc.md\n!gen\ngen/e.md\n!.f\n!vendor/\n");
  EXPECT_THAT(paths_of(walk({"."})), ElementsAre(".f/g.md", "a.md", "b.md", "gen/d.md", "vendor/h.md"));
}

TEST_P(IgnoringTest, OwnFilesOfFoldersAboveCount) {
  for (const char* path : {"sub/a.md", "sub/b.md"}) add(path);
  write(".evenhandignore", "/sub/a.md\n");
  const Walk found = walk({"sub"});
  EXPECT_THAT(paths_of(found), ElementsAre("sub/b.md"));
  EXPECT_THAT(left_out(found), ElementsAre("sub/a.md: ignored by .evenhandignore:1"));
}

TEST_P(IgnoringTest, ReadsAFolderThatIsNamedThoughItIsIgnored) {
  for (const char* path : {"gen/a.md", "gen/sub/b.md", "gen/c.md"}) add(path);
  write(".gitignore", "gen/\n");
  write("gen/.gitignore", "c.md\n");
  EXPECT_THAT(paths_of(walk({"gen"})), ElementsAre("gen/a.md", "gen/sub/b.md"));
  EXPECT_THAT(paths_of(walk({"gen/sub"})), ElementsAre("gen/sub/b.md"));
  EXPECT_THAT(paths_of(walk({"."})), IsEmpty());
}

TEST_P(IgnoringTest, ARepositoryInsideHasItsOwnRules) {
  for (const char* path : {"a.md", "inner/a.md", "inner/b.md"}) add(path);
  git("init -q inner");
  write(".gitignore", "a.md\n");
  write("inner/.gitignore", "b.md\n");
  EXPECT_THAT(paths_of(walk({"."})), ElementsAre("inner/a.md"));
}

TEST_F(WalkTest, ReadsWhatGitTracksThoughItIsIgnored) {
  for (const char* path : {"gen/a.md", "gen/b.md", "c.md", "d.md"}) add(path);
  git("init -q");
  git("add gen/a.md d.md");
  write(".gitignore", "gen\nd.md\n");
  write(".git/info/exclude", "c.md\n");
  const Walk found = walk({"."});
  EXPECT_THAT(paths_of(found), ElementsAre("d.md", "gen/a.md"));
  EXPECT_THAT(left_out(found), ElementsAre(".gitignore: hidden", "c.md: ignored by .git/info/exclude:1",
                                           HasSubstr("gen/b.md: ignored by ")));
}

TEST_F(WalkTest, AsksGitAboutTheFolderAndNotAboutAnotherRepository) {
  add("a.md");
  git("init -q");
  git("init -q ../other");
  ::setenv("GIT_DIR", (folder_ / "other/.git").c_str(), 1);
  const Walk found = walk({"."});
  ::unsetenv("GIT_DIR");
  EXPECT_THAT(paths_of(found), ElementsAre("a.md"));
}

}  // namespace
}  // namespace evenhand

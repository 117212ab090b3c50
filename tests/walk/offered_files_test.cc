#include "walk/offered_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>

namespace evenhand {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using Origin = InputFile::Origin;

// A folder that holds nothing but ignore files.
class OfferedFilesTest : public testing::Test {
 protected:
  OfferedFilesTest() {
    std::string name = (fs::temp_directory_path() / "evenhand-offered-XXXXXX").string();
    root_ = fs::canonical(::mkdtemp(name.data())).string();
  }
  ~OfferedFilesTest() override { fs::remove_all(root_); }

  void write(const std::string& path, const std::string& text) const {
    fs::create_directories((fs::path(root_) / path).parent_path());
    std::ofstream(fs::path(root_) / path) << text;
  }

  Walk walk(const std::vector<OfferedFile>& files, const WalkOptions& options = {}) const {
    const OfferedContent content{[](const std::string& path) { return path; },
                                 [this](const std::string& path) -> Result<std::string> {
                                   const auto found = bytes_.find(path);
                                   if (found == bytes_.end()) return Error{"lost"};
                                   return found->second;
                                 }};
    return walk_offered(root_, files, content, options);
  }

  static std::vector<std::string> paths_of(const Walk& found) {
    std::vector<std::string> paths;
    for (const InputFile& file : found.files) paths.push_back(file.path);
    return paths;
  }
  static std::vector<std::string> left_out(const Walk& found) {
    std::vector<std::string> lines;
    for (const Omission& each : found.left_out) lines.push_back(each.path + ": " + each.words);
    return lines;
  }

  std::string root_;
  std::map<std::string, std::string> bytes_;
};

TEST_F(OfferedFilesTest, AreChosenAsAWalkWould) {
  write(".evenhandignore", "*.txt\n!vendor\n");
  write("docs/.ignore", "secret\n");
  const Walk found = walk({{"a.md", Origin::found, 1},
                           {"a.txt", Origin::found, 1},
                           {"docs/a.md", Origin::found, 1},
                           {"docs/secret/a.md", Origin::found, 1},
                           {"docs/secret/b.md", Origin::found, 1},
                           {"node_modules/a.md", Origin::found, 1},
                           {"vendor/a.md", Origin::found, 1},
                           {".hidden/a.md", Origin::found, 1},
                           {"package-lock.json", Origin::found, 1},
                           {"large.md", Origin::found, std::size_t{40} << 20}});
  EXPECT_THAT(paths_of(found), ElementsAre("a.md", "docs/a.md", "vendor/a.md"));
  EXPECT_THAT(
      left_out(found),
      ElementsAre(".hidden: hidden", "a.txt: ignored by .evenhandignore:1", "docs/secret: ignored by docs/.ignore:1",
                  "large.md: larger than --max-file-size (40 MiB; the limit is 32 MiB)",
                  "node_modules: vendored or made by a program", "package-lock.json: vendored or made by a program"));
}

TEST_F(OfferedFilesTest, ThatAreNamedAreTakenAsTheyAre) {
  write(".evenhandignore", "*.md\n");
  EXPECT_THAT(paths_of(walk({{"a.md", Origin::named, 1}, {"b.md", Origin::found, 1}})), ElementsAre("a.md"));
}

TEST_F(OfferedFilesTest, OfUnknownNamesAreToldByTheirBytes) {
  bytes_ = {{"run", "#!/bin/sh\n"}, {"picture", std::string("\x89PNG\0", 5)}, {"what", "words"}};
  const Walk found = walk({{"run", Origin::found, 1},
                           {"picture", Origin::found, 1},
                           {"what", Origin::found, 1},
                           {"lost", Origin::found, 1}});
  EXPECT_THAT(paths_of(found), ElementsAre("run"));
  EXPECT_EQ(found.files[0].format, Format::code);
  EXPECT_EQ(found.left_out.size(), 2U);
  ASSERT_EQ(found.errors.size(), 1U);
  EXPECT_EQ(found.errors[0].message, "lost");
}

TEST_F(OfferedFilesTest, ObeyTheOptionsOfAWalk) {
  const std::vector<OfferedFile> files = {{"docs/a.md", Origin::found, 1}, {"src/a.c", Origin::found, 1}};
  WalkOptions options;
  options.include = {"*.md"};
  EXPECT_THAT(paths_of(walk(files, options)), ElementsAre("docs/a.md"));
  options.include.clear();
  options.exclude = {"docs/"};
  EXPECT_THAT(paths_of(walk(files, options)), ElementsAre("src/a.c"));
  EXPECT_THAT(left_out(walk(files, options)), ElementsAre("docs: left out by --exclude"));
}

}  // namespace
}  // namespace evenhand

#include "rules/rule_sources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "rules/rule_archive.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A folder of its own for each test, gone after it.
class RuleSources : public testing::Test {
 protected:
  RuleSources() : folder_((std::filesystem::temp_directory_path() / "evenhand-rules-XXXXXX").string()) {
    ::mkdtemp(folder_.data());
  }
  ~RuleSources() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& path, const std::string& text) const {
    const std::filesystem::path file = std::filesystem::path(folder_) / path;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
  }
  const std::string& folder() const { return folder_; }

 private:
  std::string folder_;
};

TEST_F(RuleSources, AreTheYamlFilesOfAFolderSortedByPath) {
  write("b/z.yaml", "1");
  write("b/a.yaml", "2");
  write("a/y.yaml", "3");
  write("a/notes.md", "-");
  write("rule.schema.json", "-");
  write(".git/x.yaml", "-");
  write("a/.y.yaml", "-");
  const auto sources = read_rule_sources(folder());
  ASSERT_TRUE(sources);
  EXPECT_THAT(*sources, ElementsAre(RuleSource{"a/y.yaml", "3", folder()}, RuleSource{"b/a.yaml", "2", folder()},
                                    RuleSource{"b/z.yaml", "1", folder()}));
}

TEST_F(RuleSources, AreNoneInAnEmptyFolder) { EXPECT_THAT(*read_rule_sources(folder()), IsEmpty()); }

TEST_F(RuleSources, KeepTheFolderAsTheUserNamedIt) {
  write("a/y.yaml", "3");
  EXPECT_EQ(display_path(read_rule_sources(folder() + "/")->at(0)), folder() + "/a/y.yaml");
}

TEST_F(RuleSources, CannotBeReadWhereThereIsNoFolder) {
  EXPECT_EQ(read_rule_sources(folder() + "/nowhere").error().message, folder() + "/nowhere: no such folder");
  write("file.yaml", "x");
  EXPECT_THAT(read_rule_sources(folder() + "/file.yaml").error().message,
              HasSubstr("a folder of rules must stand here"));
}

TEST_F(RuleSources, CannotBeReadThroughABrokenLink) {
  std::filesystem::create_symlink("nowhere", folder() + "/x.yaml");
  EXPECT_THAT(read_rule_sources(folder()).error().message, HasSubstr(folder() + "/x.yaml: "));
}

TEST(RuleOverlay, PutsAUsersFileInThePlaceOfABuiltInOne) {
  EXPECT_THAT(overlay({{"a/x.yaml", "1", "built-in"}, {"a/y.yaml", "2", "built-in"}},
                      {{"a/y.yaml", "3", "mine"}, {"a/a.yaml", "4", "mine"}}),
              ElementsAre(RuleSource{"a/a.yaml", "4", "mine"}, RuleSource{"a/x.yaml", "1", "built-in"},
                          RuleSource{"a/y.yaml", "3", "mine"}));
}

TEST(RuleArchive, GivesBackWhatWasPacked) {
  const std::vector<RuleSource> sources = {{"a/x.yaml", std::string("1\0\n", 3), "r"}, {"a/y.yaml", "", "r"}};
  EXPECT_EQ(*unpack_sources(pack_sources(sources), "r"), sources);
  EXPECT_THAT(*unpack_sources(pack_sources({}), "r"), IsEmpty());
}

TEST(RuleArchive, RefusesEveryCutAndEveryOtherBytes) {
  const std::string bytes = pack_sources({{"a/x.yaml", "text", "r"}});
  const std::size_t whole_at = pack_sources({}).size();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    if (size == whole_at) continue;
    EXPECT_FALSE(unpack_sources(bytes.substr(0, size), "r")) << size;
  }
  EXPECT_FALSE(unpack_sources(bytes + "x", "r"));
  EXPECT_FALSE(unpack_sources("evenhand rules 1\n\xff\xff\xff\xff", "r"));
}

}  // namespace
}  // namespace evenhand

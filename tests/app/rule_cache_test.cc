#include "app/rule_cache.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// The bytes of a table; nothing: there is none to be used.
std::optional<std::string> cached(const std::string& key) {
  const std::optional<FileMap> table = read_cached_table(key);
  if (!table) return std::nullopt;
  return std::string(table->bytes());
}

// A folder of its own for each test: they run beside each other.
class RuleCache : public testing::Test {
 protected:
  RuleCache() {
    std::string name = (fs::temp_directory_path() / "evenhand-rule-cache-XXXXXX").string();
    home_ = ::mkdtemp(name.data());
    setenv("XDG_CACHE_HOME", home_.c_str(), 1);
  }
  ~RuleCache() override {
    fs::remove_all(home_);
    unsetenv("XDG_CACHE_HOME");
  }

  fs::path folder() const { return home_ / "evenhand"; }

 private:
  fs::path home_;
};

TEST_F(RuleCache, GivesBackWhatWasWritten) {
  EXPECT_EQ(cached("a"), std::nullopt);
  write_cached_table("a", "table of a");
  EXPECT_EQ(cached("a"), "table of a");
  EXPECT_EQ(cached("b"), std::nullopt);
}

TEST_F(RuleCache, KeepsTheNewestTablesAndWhatIsNoTable) {
  fs::create_directories(folder());
  write_cached_table("old", "x");
  fs::rename(folder() / "old.rules", folder() / "notes.txt");
  const auto now = fs::file_time_type::clock::now();
  for (std::size_t i = 0; i < kMostCachedTables + 5; ++i) {
    const std::string key = "key" + std::to_string(i);
    write_cached_table(key, key);
    fs::last_write_time(folder() / (key + ".rules"), now - std::chrono::hours(100 - i));
  }
  EXPECT_EQ(cached("key4"), std::nullopt);
  EXPECT_EQ(cached("key5"), "key5");
  EXPECT_EQ(cached("key14"), "key14");
  EXPECT_TRUE(fs::exists(folder() / "notes.txt"));
}

TEST_F(RuleCache, StaysWhileItIsReplacedOrRemoved) {
  write_cached_table("a", "table of a");
  const std::optional<FileMap> table = read_cached_table("a");
  ASSERT_TRUE(table);
  write_cached_table("a", "another table");
  EXPECT_EQ(table->bytes(), "table of a");
  EXPECT_EQ(cached("a"), "another table");
  fs::remove_all(folder());
  EXPECT_EQ(table->bytes(), "table of a");
}

TEST_F(RuleCache, TakesNothingThatSomebodyElseCanHaveWritten) {
  write_cached_table("a", "table of a");
  fs::permissions(folder() / "a.rules", fs::perms::others_write, fs::perm_options::add);
  EXPECT_EQ(cached("a"), std::nullopt);
  write_cached_table("a", "table of a");
  EXPECT_EQ(cached("a"), "table of a");
}

TEST_F(RuleCache, TakesNoFolderNoPipeAndNoEmptyFile) {
  write_cached_table("a", "");
  EXPECT_EQ(cached("a"), std::nullopt);
  fs::create_directories(folder() / "b.rules");
  EXPECT_EQ(cached("b"), std::nullopt);
  ASSERT_EQ(mkfifo((folder() / "c.rules").c_str(), 0600), 0);
  EXPECT_EQ(cached("c"), std::nullopt);
}

TEST_F(RuleCache, IsNotMissedWhereItCannotBe) {
  setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
  write_cached_table("a", "table");
  EXPECT_EQ(cached("a"), std::nullopt);
}

}  // namespace
}  // namespace evenhand

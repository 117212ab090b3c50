#include "app/rule_cache.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

class RuleCache : public testing::Test {
 protected:
  void SetUp() override {
    fs::remove_all(home_);
    setenv("XDG_CACHE_HOME", home_.c_str(), 1);
  }
  void TearDown() override {
    fs::remove_all(home_);
    unsetenv("XDG_CACHE_HOME");
  }

  fs::path folder() const { return home_ / "evenhand"; }

 private:
  const fs::path home_ = fs::path(testing::TempDir()) / "rule-cache-test";
};

TEST_F(RuleCache, GivesBackWhatWasWritten) {
  EXPECT_EQ(read_cached_table("a"), std::nullopt);
  write_cached_table("a", "table of a");
  EXPECT_EQ(read_cached_table("a"), "table of a");
  EXPECT_EQ(read_cached_table("b"), std::nullopt);
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
  EXPECT_EQ(read_cached_table("key4"), std::nullopt);
  EXPECT_EQ(read_cached_table("key5"), "key5");
  EXPECT_EQ(read_cached_table("key14"), "key14");
  EXPECT_TRUE(fs::exists(folder() / "notes.txt"));
}

TEST_F(RuleCache, IsNotMissedWhereItCannotBe) {
  setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
  write_cached_table("a", "table");
  EXPECT_EQ(read_cached_table("a"), std::nullopt);
}

}  // namespace
}  // namespace evenhand

#include "base/file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace evenhand {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

// A folder of its own for each test.
class File : public testing::Test {
 protected:
  File() {
    std::string name = (fs::temp_directory_path() / "evenhand-file-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
  }
  ~File() override { fs::remove_all(folder_); }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }

  fs::path folder_;
};

TEST_F(File, IsReadAsItWasWritten) {
  for (const std::string& bytes : {std::string(), std::string("a\r\n\0b\xFF", 6), std::string(300'000, 'x')}) {
    ASSERT_FALSE(write_file(path("a"), bytes));
    const auto read = read_file(path("a"));
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(*read, bytes);
  }
}

TEST_F(File, IsRefusedWithItsReason) {
  ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
  fs::create_symlink(path("nowhere"), path("broken"));
  fs::create_symlink(path("loop"), path("loop"));
  std::ofstream(path("huge")).close();
  fs::resize_file(path("huge"), 2ULL << 30);
  const std::pair<std::string, std::string> cases[] = {
      {path("missing"), "no such file"},
      {path("missing/deeper"), "no such file"},
      {path("broken"), "leads nowhere"},
      {path("loop"), "leads back to itself"},
      {path("pipe"), "a pipe"},
      {path("."), "a folder"},
      {path("huge"), "2.0 GiB"},
      {"/dev/null", "a device"},
      {"", "no such file"},
      {std::string("a\0b", 3), "NUL"},
  };
  for (const auto& [name, reason] : cases) {
    const auto read = read_file(name);
    ASSERT_FALSE(read) << name;
    EXPECT_THAT(read.error().message, HasSubstr(reason)) << name;
  }
}

TEST_F(File, IsRefusedWhereItIsASocket) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string name = path("socket");
  ASSERT_LT(name.size(), sizeof address.sun_path);
  std::copy(name.begin(), name.end(), address.sun_path);
  const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
  ASSERT_EQ(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  const auto read = read_file(name);
  ::close(descriptor);
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, HasSubstr("a socket"));
}

TEST_F(File, WithoutPermissionSaysSo) {
  constexpr uid_t kNobody = 65534;
  ASSERT_FALSE(write_file(path("secret"), "x"));
  fs::permissions(path("secret"), fs::perms::none);
  fs::permissions(folder_, fs::perms::all);
  const uid_t user = ::geteuid();
  // Root may read everything, so it does not ask as root.
  if (user == 0) {
    ASSERT_EQ(::seteuid(kNobody), 0);
  }
  const auto read = read_file(path("secret"));
  ASSERT_EQ(::seteuid(user), 0);
  ASSERT_FALSE(read);
  EXPECT_THAT(read.error().message, HasSubstr("no permission"));
}

TEST_F(File, IsReplacedInOneStepAndKeepsItsModeAndLinks) {
  ASSERT_FALSE(write_file(path("a"), "old"));
  fs::permissions(path("a"), fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink(path("a"), path("link"));
  ASSERT_FALSE(write_file(path("link"), "new"));
  EXPECT_TRUE(fs::is_symlink(path("link")));
  EXPECT_EQ(*read_file(path("a")), "new");
  EXPECT_EQ(fs::status(path("a")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  const auto entries = std::distance(fs::directory_iterator(folder_), fs::directory_iterator());
  EXPECT_EQ(entries, 2) << "a draft was left behind";
}

TEST_F(File, ThatCannotBeWrittenIsAnError) {
  EXPECT_TRUE(write_file(path("."), "x"));
  EXPECT_TRUE(write_file(path("no/such/folder"), "x"));
  EXPECT_TRUE(write_file("/dev/full", "x"));
}

}  // namespace
}  // namespace evenhand

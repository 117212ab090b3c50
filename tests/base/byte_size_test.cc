#include "base/byte_size.h"

#include <gtest/gtest.h>

namespace evenhand {
namespace {

TEST(ByteSize, IsDescribedShortly) {
  const std::pair<std::uintmax_t, std::string> cases[] = {{0, "0 bytes"},
                                                          {1, "1 byte"},
                                                          {1023, "1023 bytes"},
                                                          {1024, "1.0 KiB"},
                                                          {1536, "1.5 KiB"},
                                                          {32U << 20U, "32 MiB"},
                                                          {std::uintmax_t{2} << 30U, "2.0 GiB"},
                                                          {std::uintmax_t{5000} << 40U, "5000 TiB"}};
  for (const auto& [bytes, words] : cases) EXPECT_EQ(describe_size(bytes), words);
}

TEST(ByteSize, IsReadAsUsersWriteIt) {
  const std::pair<std::string, std::uintmax_t> cases[] = {
      {"0", 0},          {"5000", 5000},      {"20K", 20480},
      {"1m", 1U << 20U}, {"1MiB", 1U << 20U}, {"2GB", std::uintmax_t{2} << 30U},
      {"7b", 7}};
  for (const auto& [text, bytes] : cases) EXPECT_EQ(parse_size(text), bytes) << text;
  for (const char* text : {"", "K", "-1", "1.5M", "1X", "1KK", "1 K", "99999999999999999999", "9000000000000T"}) {
    EXPECT_FALSE(parse_size(text)) << text;
  }
}

}  // namespace
}  // namespace evenhand

// What is written without a tree of values is what the library writes of one.

#include "report/json_text.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "report/json_value.h"

namespace evenhand {
namespace {

std::string written(std::string_view value) {
  std::string written;
  ReportText out([&](std::string_view text) { written += text; });
  JsonText(out).text(value);
  out.hand_on();
  return written;
}

// Eight bytes are looked at a time: each byte stands at every place of them, alone and among others that are escaped.
TEST(JsonText, WritesEveryByteAtEveryPlaceAsTheLibraryDoes) {
  for (const std::string_view around : {"abcdefghijklmnopqrst", "\"\\\n\t\x1F \x7F\"\"\\\\abcdefgh\n", "éàüöß€“”äëï"}) {
    for (int byte = 0; byte < 0x80; ++byte) {
      for (std::size_t at = 0; at < around.size(); ++at) {
        std::string value(around);
        value[at] = static_cast<char>(byte);
        ASSERT_EQ(written(value), to_text(Json(value))) << "byte " << byte << " at " << at << " of " << around;
      }
    }
  }
}

TEST(JsonText, WritesEveryLengthAsTheLibraryDoes) {
  std::string value;
  for (int length = 0; length < 40; ++length) {
    EXPECT_EQ(written(value), to_text(Json(value)));
    value += length % 7 == 0 ? '"' : 'x';
  }
}

}  // namespace
}  // namespace evenhand

#include "base/utf8.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

namespace evenhand {
namespace {

TEST(Utf8, AcceptsEveryLengthOfSequence) {
  for (const std::string_view text : {"", "plain ASCII, longer than eight bytes", "é", "€", "😀", "a\u0301é€😀 z",
                                      "\u07FF\uD7FF", "\uE000\uFFFF\U00010000\U0010FFFF"}) {
    EXPECT_EQ(first_invalid_utf8(text), std::nullopt) << text;
  }
}

TEST(Utf8, NamesTheFirstByteThatIsWrong) {
  struct Case {
    std::string_view text;
    std::size_t offset;
  };
  for (const Case& test : {
           Case{"\x80", 0},              // A continuation byte without a lead.
           Case{"caf\xE9", 3},           // Windows-1252.
           Case{"12345678\xFF", 8},      // Behind a whole run of ASCII.
           Case{"é\xC3", 2},             // Cut short.
           Case{"\xC0\xAF", 0},          // Overlong.
           Case{"\xE0\x9F\xBF", 0},      // Overlong.
           Case{"\xF0\x8F\xBF\xBF", 0},  // Overlong.
           Case{"ok \xED\xA0\x80", 3},   // A surrogate.
           Case{"\xF4\x90\x80\x80", 0},  // Beyond U+10FFFF.
           Case{"\xF5\x80\x80\x80", 0},  // Never a lead byte.
           Case{"\xE2\x82"
                "a",
                0},  // Interrupted.
       }) {
    EXPECT_EQ(first_invalid_utf8(test.text), test.offset) << test.text;
  }
}

TEST(Utf8, EveryTwoBytesAreJudgedAsTheStandardSays) {
  for (unsigned lead = 0x80; lead < 0x100; ++lead) {
    for (unsigned next = 0; next < 0x100; ++next) {
      const std::string text = {static_cast<char>(lead), static_cast<char>(next)};
      const bool valid = lead >= 0xC2 && lead <= 0xDF && next >= 0x80 && next <= 0xBF;
      EXPECT_EQ(first_invalid_utf8(text), valid ? std::nullopt : std::optional<std::size_t>(0)) << lead << ' ' << next;
    }
  }
}

TEST(Utf8, CountsCodePointsAndNotBytes) {
  EXPECT_EQ(count_code_points(""), 0U);
  EXPECT_EQ(count_code_points("plain"), 5U);
  EXPECT_EQ(count_code_points("né€😀"), 4U);
}

TEST(Utf8, CountsCodePointsOfAnyLength) {
  std::string text;
  for (std::size_t count = 0; count < 2'000; ++count) {
    EXPECT_EQ(count_code_points(text), count);
    text += "😀";
  }
  EXPECT_EQ(count_code_points(std::string(5'000, '\x80')), 0U);
}

}  // namespace
}  // namespace evenhand

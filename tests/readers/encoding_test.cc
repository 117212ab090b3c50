#include "readers/encoding.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "readers/windows_1252.h"

namespace evenhand {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

std::string utf16(std::u16string_view text, Encoding order) {
  std::string bytes;
  for (const char16_t unit : text) {
    const auto low = static_cast<char>(static_cast<unsigned char>(unit & 0xFFU));
    const auto high = static_cast<char>(static_cast<unsigned char>(unit >> 8U));
    bytes += order == Encoding::utf16_le ? std::string{low, high} : std::string{high, low};
  }
  return bytes;
}

TEST(Encoding, KnowsUtf16ByItsMarkAndByItsZeros) {
  constexpr std::u16string_view kText = u"Hey guys – \U0001F600.\r\nTwo lines";
  for (const Encoding order : {Encoding::utf16_le, Encoding::utf16_be}) {
    for (const bool marked : {true, false}) {
      const auto text = as_utf8((marked ? utf16(u"\xFEFF", order) : "") + utf16(kText, order), std::nullopt);
      ASSERT_TRUE(text);
      EXPECT_EQ(text->bytes, "Hey guys – 😀.\r\nTwo lines");
      EXPECT_TRUE(text->converted);
    }
  }
}

TEST(Encoding, ReplacesWhatIsNoUtf16) {
  EXPECT_EQ(decode(Encoding::utf16_le, "a\0\x3D\xD8z\0x"sv), "a\uFFFDz\uFFFD");
  EXPECT_EQ(decode(Encoding::utf16_be, "\xDE\x00"sv), "\uFFFD");
}

TEST(Encoding, KnowsWindows1252WhereNothingSpeaksAgainstIt) {
  for (const std::string_view bytes :
       {"A small caf\xE9 for the whole team"sv, "He said \x93hey guys\x94 and left"sv,
        "It\x92s ours \x97 all of it\x85"sv, "\xC9lan is what they want here"sv,
        "The price of it is 20 \x80 or \xA3 15, at 20\xB0"sv, "Zo\xEB na\xEFvely asked them"sv}) {
    const auto text = as_utf8(std::string(bytes), std::nullopt);
    ASSERT_TRUE(text) << bytes;
    EXPECT_TRUE(text->converted);
  }
  EXPECT_EQ(decode(Encoding::windows_1252, "It\x92s a caf\xE9, \x93so\x94"), "It’s a café, “so”");
}

TEST(Encoding, TakesNothingDoubtfulForWindows1252) {
  for (const std::string_view bytes : {
           "He said \xD2hey guys\xD3 and left"sv,           // Mac Roman quotation marks.
           "The whole team don\xD5t want it"sv,             // Mac Roman apostrophe.
           "A small caf\x8E for the whole team"sv,          // Mac Roman é.
           "A small caf\x82 for the whole team"sv,          // DOS é.
           "\xF0\xD2\xC9\xD7\xC5\xD4 and English words"sv,  // KOI8-R.
           "\xC4\xE3\xBA\xC3 with some English words"sv,    // GBK.
           "é is UTF-8, and caf\xE9 is not, in one text"sv,
           "A control \x01 character in a caf\xE9 here"sv,
           "Nothing has the byte \x81 in English text"sv,
           "\xE9\xE8 a"sv,
       }) {
    EXPECT_FALSE(as_utf8(std::string(bytes), std::nullopt)) << bytes;
    EXPECT_TRUE(as_utf8(std::string(bytes), Encoding::windows_1252)) << bytes;
  }
}

TEST(Encoding, LeavesUtf8AndBinaryAlone) {
  const auto text = as_utf8(
      "\xEF\xBB\xBF"
      "A café",
      Encoding::windows_1252);
  ASSERT_TRUE(text);
  EXPECT_EQ(text->bytes,
            "\xEF\xBB\xBF"
            "A café");
  EXPECT_FALSE(text->converted);
  for (const std::string& bytes : {"\x7F"
                                   "ELF\2\1\1\0\0\0\0\0"s,
                                   "abc\0def"s, "\0\0\0\0"s, "a\0b\0c\0\0\0d\0"s}) {
    EXPECT_FALSE(as_utf8(bytes, std::nullopt));
    EXPECT_FALSE(as_utf8(bytes, Encoding::windows_1252));
  }
}

TEST(Encoding, HasNames) {
  EXPECT_EQ(encoding_names().size(), 4U);
  EXPECT_EQ(encoding_named("utf-16be"), Encoding::utf16_be);
  EXPECT_EQ(encoding_named("windows-1252"), Encoding::windows_1252);
  EXPECT_EQ(encoding_named("iso-8859-1"), Encoding::windows_1252);
}

}  // namespace
}  // namespace evenhand

#include "readers/reader.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

using namespace std::string_literals;

std::string error_of(const std::string& bytes) {
  for (const Format format : {Format::text, Format::markdown}) {
    const auto document = read_document(format, "x", bytes);
    if (document) return "";
    if (format == Format::markdown) return document.error().message;
  }
  return "";
}

TEST(Reader, NamesTheFirstNulByte) {
  EXPECT_EQ(error_of("\x7F"
                     "ELF\0\0"s),
            "binary (NUL byte at offset 4)");
}

TEST(Reader, NamesTheByteThatIsNotUtf8AndWhatToDo) {
  EXPECT_EQ(
      error_of("one\ntwo\r\né caf\xE9 x"),
      "not UTF-8 (byte 0xE9 at line 3, column 6), and not clearly anything else; name what it is, for example with "
      "--encoding windows-1252");
}

TEST(Reader, NamesTheEncodingOfAForeignByteOrderMark) {
  const std::string message = "UTF-32, which is not read; convert it, for example with iconv -f utf-32 -t utf-8";
  EXPECT_EQ(error_of("\xFF\xFE\0\0h\0\0\0"s), message);
  EXPECT_EQ(error_of("\0\0\xFE\xFF\0\0\0h"s), message);
}

TEST(Reader, HidesTheByteOrderMark) {
  for (const Format format : {Format::text, Format::markdown}) {
    const auto document = read_document(format, "x", "\xEF\xBB\xBF# Title here");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->text(), "     Title here");
    EXPECT_EQ(document->blocks().size(), 1U);
  }
}

TEST(Reader, KeepsPathAndBytes) {
  const auto document = read_document(Format::markdown, "docs/a.md", "*a*\n");
  ASSERT_TRUE(document);
  EXPECT_EQ(document->path(), "docs/a.md");
  EXPECT_EQ(document->source(), "*a*\n");
}

}  // namespace
}  // namespace evenhand

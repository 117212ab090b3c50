#include "readers/mime.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "readers/mail.h"

namespace evenhand {
namespace {

TEST(Mime, UndoesBase64) {
  EXPECT_EQ(decode_base64("aGVsbG8="), "hello");
  EXPECT_EQ(decode_base64("aGVs\r\nbG8h"), "hello!");
  EXPECT_EQ(decode_base64("aGVsbA"), "hell");
  EXPECT_EQ(decode_base64(""), "");
  EXPECT_EQ(decode_base64("!!a"), "");
  EXPECT_EQ(decode_base64("/+8A"), std::string("\xFF\xEF\0", 3));
}

TEST(Mime, UndoesQuotedPrintable) {
  EXPECT_EQ(decode_quoted_printable("caf=E9 =3D a=\r\nb=  \nc"), "caf\xE9 = abc");
  EXPECT_EQ(decode_quoted_printable("= 5 =G1 ="), "= 5 =G1 =");
}

TEST(Mime, UndoesEncodedWords) {
  EXPECT_EQ(decode_header("=?utf-8?Q?caf=C3=A9_of?= =?ISO-8859-1*en?b?Z3V5c+k=?= x"), "café ofguysé x");
  EXPECT_EQ(decode_header("=?koi8-r?Q?a?= b =?utf-8?Q?c"), "=?koi8-r?Q?a?= b =?utf-8?Q?c");
}

TEST(Mime, ReadsHeadersAndParts) {
  const MimeEntity entity(
      "From a mailbox\r\nSUBJECT: a\r\n b\r\nContent-Type: Multipart/Mixed; x=y;\r\n\tBoundary=\"a "
      "b\"\r\n\r\nbefore\r\n"
      "--a b\r\none\r\n--a b\r\ntwo\r\n--a b--\r\nbehind");
  EXPECT_EQ(entity.header("subject"), "a b");
  EXPECT_EQ(entity.content_type(), "multipart/mixed");
  EXPECT_EQ(entity.parts(), (std::vector<std::string_view>{"one\r\n", "two\r\n"}));
  EXPECT_EQ(MimeEntity("").content_type(), "text/plain");
  EXPECT_EQ(MimeEntity("no header at all").body(), "no header at all");
}

TEST(Mail, SaysWhatItCannotRead) {
  const auto only = read_mail("x", "Content-Type: text/plain; charset=big5\n\nwords");
  ASSERT_FALSE(only);
  EXPECT_EQ(only.error().message, "a mail of whose text nothing can be read: not read: part 1 in the charset big5");
  EXPECT_EQ(read_mail("x", "").error().message, "a mail without text");
  const auto some = read_mail("x", "Subject: two words\nContent-Type: text/plain; charset=big5\n\nwords");
  ASSERT_TRUE(some);
  EXPECT_EQ(some->loss(), "not read: part 1 in the charset big5");
}

TEST(Mail, IsBoundedWhereItIsNested) {
  std::string mail = "Subject: two words\n";
  for (int i = 0; i < 1000; ++i) mail += "Content-Type: message/rfc822\n\nSubject: deeper words\n";
  const auto document = read_mail("x", mail);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->loss(), "not read: parts nested deeper than 20");
}

TEST(Mail, SaysOnceWhatItCannotReadOfManyParts) {
  std::string mail = "Subject: two words\n";
  for (char mark = 'a'; mark <= 'z'; ++mark) {
    mail += std::string("Content-Type: multipart/mixed; boundary=") + mark + "\n\n--" + mark + "\n";
  }
  for (char mark = 'z'; mark >= 'a'; --mark) mail += std::string("\none\n--") + mark + "\n\ntwo\n";
  const auto document = read_mail("x", mail);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->loss(), "not read: parts nested deeper than 20");
}

}  // namespace
}  // namespace evenhand

#include "readers/pdf.h"

#include <gtest/gtest.h>

#include <string>

#include "readers/pdf_pages.h"

namespace evenhand {
namespace {

TEST(PdfPages, AreJoinedToText) {
  struct Case {
    std::string_view pages;
    std::string_view text;
  };
  for (const Case& test : {
           Case{"One line\nand another.\n\n\f", "One line\nand another."},
           // A sentence over the end of a page, past its number.
           Case{"She is the\n\n7\n\n\fchair of it.\n\n8\n\n\f", "She is the\nchair of it."},
           // What is no sentence that goes on does not.
           Case{"She left.\n\fnext\n\f", "She left.\n\nnext"},
           Case{"She left\n\fNext\n\f", "She left\n\nNext"},
           // Headers and footers stay once.
           Case{"Depot 2026\n\na b\n\nPage 1 of 2\n\fDepot 2026\n\nc d\n\nPage 2 of 2\n\f", "a b\nc d\n\nDepot 2026"},
           Case{"They\n\niv\n\fleft\n\nv\n\f", "They\nleft"},
           // Bullets that lost their item, and bullets without a name.
           Case{"\xE2\x80\xA2\n2.\nItem\n\f", "Item"},
           Case{"\xC2\x88 Item\n\f", "\xE2\x80\xA2 Item"},
           // Ligatures, and hyphens at the end of a line.
           Case{"o\xEF\xAC\x83"
                "ce sta\xEF\xAC\x80\n\f",
                "office staff"},
           Case{"fore\xC2\xAD\nman\n\f", "fore-\nman"},
           // A heading before its paragraph.
           Case{"Strengths\nShe writes long and careful reports about everything that\nhappens in the depot.\n\f",
                "Strengths\n\nShe writes long and careful reports about everything that\nhappens in the depot."},
           Case{"\f\f", ""},
           Case{"", ""},
       }) {
    EXPECT_EQ(join_pdf_pages(test.pages).text, test.text) << testing::PrintToString(test.pages);
  }
}

TEST(Pdf, SaysThePageOfEachWord) {
  ReadOptions options;
  options.text_of_pdf = [](std::string_view) { return std::string("One here,\n\f\ftwo there.\n\fThree.\n\f"); };
  const auto document = read_document(Format::pdf, "x", "%PDF-1.7", options);
  ASSERT_TRUE(document);
  EXPECT_EQ(document->place_at(document->text().find("One")), "page 1");
  EXPECT_EQ(document->place_at(document->text().find("two")), "page 3");
  EXPECT_EQ(document->place_at(document->text().find("Three")), "page 4");
}

TEST(Pdf, IsRefusedWithAReason) {
  const auto error_of = [](std::string bytes, Result<std::string> text) {
    ReadOptions options;
    options.text_of_pdf = [&](std::string_view) { return text; };
    const auto document = read_document(Format::pdf, "x", std::move(bytes), options);
    return document ? std::string() : document.error().message;
  };
  EXPECT_EQ(error_of("", std::string("a")), "the file is empty");
  EXPECT_EQ(error_of("a text", std::string("a")), "not what its name says: it should be a PDF");
  EXPECT_EQ(error_of("%PDF-1.4", std::string("\f\f")),
            "no text on its 2 pages: it was probably scanned; have the text recognised (OCR) first");
  EXPECT_EQ(error_of("%PDF-1.4", std::string("\xFF")), "the text that was taken out of it is not UTF-8");
  EXPECT_EQ(error_of("%PDF-1.4", Error{"why"}), "why");
  EXPECT_EQ(read_document(Format::pdf, "x", "%PDF-1.4").error().message, "this program was given no way to read PDF");
}

}  // namespace
}  // namespace evenhand

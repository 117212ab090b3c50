#include "app/pdf_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "base/file.h"

namespace evenhand {
namespace {

// A PDF of so many pages with a line of text on each; made here, since it would be large.
std::string pdf_of(std::size_t pages) {
  std::string kids;
  std::string objects;
  const std::string content = "BT /F 12 Tf 50 700 Td (They call the guys.) Tj ET";
  for (std::size_t i = 0; i < pages; ++i) {
    const std::string number = std::to_string(5 + i);
    kids += number + " 0 R ";
    objects +=
        number +
        " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>endobj\n";
  }
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count " + std::to_string(pages) +
         "/Kids[" + kids +
         "]>>endobj\n3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length " +
         std::to_string(content.size()) + ">>stream\n" + content + "\nendstream endobj\n" + objects +
         "trailer<</Root 1 0 R>>\n%%EOF\n";
}

TEST(PdfText, IsWhatIsKeptBesideTheTestFiles) {
  const std::string folder = std::string(EVENHAND_SOURCE_DIR) + "/tests/readers/cases/pdf/";
  for (const char* name : {"by-chromium.pdf", "by-libreoffice.pdf", "by-pdftex.pdf"}) {
    const auto text = text_of_pdf(*read_file(folder + name));
    ASSERT_TRUE(text) << text.error().message;
    EXPECT_NE(text->find("chairman"), std::string::npos);
  }
}

TEST(PdfText, OfManyPagesIsAllThere) {
  const auto text = text_of_pdf(pdf_of(10'000));
  ASSERT_TRUE(text) << text.error().message;
  EXPECT_EQ(std::count(text->begin(), text->end(), '\f'), 10'000);
}

TEST(PdfText, OfABrokenFileIsAnError) {
  for (const char* bytes : {"%PDF-1.4", "%PDF-1.4\n1 0 obj<<", ""}) {
    const auto text = text_of_pdf(bytes);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().message.find("pdftotext cannot read it ("), 0U) << text.error().message;
  }
}

TEST(PdfText, WithoutTheProgramNamesThePackage) {
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  const auto text = text_of_pdf(pdf_of(1));
  ::setenv("PATH", path.c_str(), 1);
  ASSERT_FALSE(text);
  EXPECT_NE(text.error().message.find("poppler-utils"), std::string::npos);
}

}  // namespace
}  // namespace evenhand

#include "text/quotation.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

// The quotations in brackets.
std::string marked(std::string_view text) {
  std::string result;
  std::size_t at = 0;
  for (const Span quotation : find_quotations(text)) {
    result += std::string(text.substr(at, quotation.begin - at)) + "[" +
              std::string(text.substr(quotation.begin, quotation.size())) + "]";
    at = quotation.end;
  }
  return result + std::string(text.substr(at));
}

TEST(Quotations, AreFoundInEveryStyle) {
  EXPECT_EQ(marked("say \"no\" now"), "say [\"no\"] now");
  EXPECT_EQ(marked("say “no” now"), "say [“no”] now");
  EXPECT_EQ(marked("say ‘it’s no’ now"), "say [‘it’s no’] now");
  EXPECT_EQ(marked("say 'it isn't' now"), "say ['it isn't'] now");
  EXPECT_EQ(marked("say «no» and „nein“"), "say [«no»] and [„nein“]");
}

TEST(Quotations, AreNotMadeByCharactersThatShareBytesWithTheirMarks) {
  EXPECT_EQ(marked("a – b … © café «no» – €"), "a – b … © café [«no»] – €");
  EXPECT_EQ(marked("“– no …”—‘·¬’"), "[“– no …”]—[‘·¬’]");
}

TEST(Quotations, AreNotMadeByApostrophes) {
  EXPECT_EQ(marked("don't say it's theirs"), "don't say it's theirs");
  EXPECT_EQ(marked("the girls' and boys' teams"), "the girls' and boys' teams");
  EXPECT_EQ(marked("rock 'n' roll"), "rock ['n'] roll");
}

TEST(Quotations, NeedTheirSecondMark) {
  EXPECT_EQ(marked("a 5\" screen"), "a 5\" screen");
  EXPECT_EQ(marked("“open"), "“open");
}

TEST(Quotations, TakeLinearTime) {
  std::string text;
  for (int i = 0; i < 300'000; ++i) text += "‘a “b «c ";
  EXPECT_TRUE(find_quotations(text).empty());
}

}  // namespace
}  // namespace evenhand

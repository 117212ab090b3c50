#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "readers/mask.h"
#include "readers/reader.h"

// What the look of a paragraph makes of it, in formats that have nothing but looks.

namespace evenhand {
namespace {

struct Case {
  std::string_view source;
  std::string_view blocks;
};

std::string blocks_of(Format format, std::string_view source) {
  const auto document = read_document(format, "x", std::string(source));
  if (!document) return document.error().message;
  const std::string shown = show(*document);
  constexpr std::string_view kTitle = "=== blocks\n";
  return shown.substr(shown.find(kTitle) + kTitle.size());
}

TEST(FormLines, AreFieldsOfTheirOwnInMarkdownAndText) {
  for (const Case& test : {
           Case{"Name: ____\nDate of birth: ____\n", "field: Name: ____\nfield: Date of birth: ____\n"},
           Case{"Name: ____ Date: ____\n", "field: Name: ____\nfield: Date: ____\n"},
           Case{"Name ........ Date ........\n", "field: Name ........ Date ........\n"},
           Case{"Name: ........ Date: ........\n", "field: Name: ........\nfield: Date: ........\n"},
           Case{"Remote? [ ] yes [ ] no\nTravel? ☐ yes ☐ no\n",
                "field: Remote? [ ] yes [ ] no\nfield: Travel? ☐ yes ☐ no\n"},
           Case{"Please fill in.\nName: ____\nThank you\nfor that.\n",
                "paragraph: Please fill in.\nfield: Name: ____\nparagraph: Thank you for that.\n"},
           Case{"Employee: Ada\nRating: 4/5\n", "field: Employee: Ada\nfield: Rating: 4/5\n"},
           Case{"Rating (1-5): ____ points\n", "field: Rating (1-5): ____ points\n"},
       }) {
    EXPECT_EQ(blocks_of(Format::markdown, test.source), test.blocks) << test.source;
    EXPECT_EQ(blocks_of(Format::text, test.source), test.blocks) << test.source;
  }
}

TEST(FormLines, AreLabelsWithNothingBehindThem) {
  EXPECT_EQ(blocks_of(Format::markdown, "Strengths:\nWeaknesses:\n"), "field: Strengths:\nfield: Weaknesses:\n");
  EXPECT_EQ(blocks_of(Format::text, "Strengths:\nWeaknesses:\n"),
            "heading of level 6: Strengths:\nheading of level 6: Weaknesses:\n");
}

TEST(FormLines, AreNotWhatOnlyHoldsAGapOrAColon) {
  for (const std::string_view prose : {
           "I, ____, agree that the firm may keep what I wrote for two years and a day.\n",
           "She said: I will come.\nHe did not.\n",
           "They waited.... and then\nthey left.\n",
           "The order is: first the\nhead, then the tail.\n",
           "In `a.b.c.d` and __init__ nothing\nis missing.\n",
           "the list (and its items) is\nlong: very long\n",
       }) {
    const std::string blocks = blocks_of(Format::markdown, prose);
    EXPECT_EQ(blocks.find("field"), std::string::npos) << blocks;
    EXPECT_EQ(blocks.find("heading"), std::string::npos) << blocks;
  }
}

TEST(Headings, ThatOnlyLookLikeOneAreOneInMarkdownAndHtml) {
  const std::string_view wanted = "heading of level 6: Strengths\nparagraph: She plans.\n";
  EXPECT_EQ(blocks_of(Format::markdown, "**Strengths**\n\nShe plans.\n"), wanted);
  EXPECT_EQ(blocks_of(Format::markdown, "__Strengths__\n\nShe plans.\n"), wanted);
  EXPECT_EQ(blocks_of(Format::markdown, "<b>Strengths</b>\n\nShe plans.\n"), wanted);
  EXPECT_EQ(blocks_of(Format::html, "<p><b>Strengths</b></p><p>She plans.</p>"), wanted);
  EXPECT_EQ(blocks_of(Format::html, "<div><strong>Strengths</strong></div>She plans."), wanted);
  EXPECT_EQ(blocks_of(Format::markdown, "Strengths:\nShe plans.\n"),
            "heading of level 6: Strengths:\nparagraph: She plans.\n");
  EXPECT_EQ(blocks_of(Format::markdown, "She plans.\nWeaknesses:\nNone seen.\n"),
            "paragraph: She plans.\nheading of level 6: Weaknesses:\nparagraph: None seen.\n");
}

TEST(Headings, AreNoBoldSentencesAndNoBoldWords) {
  EXPECT_EQ(blocks_of(Format::markdown, "**Never do this.**\n"), "paragraph: Never do this.\n");
  EXPECT_EQ(blocks_of(Format::markdown, "**Strengths** are many\n"), "paragraph: Strengths are many\n");
  EXPECT_EQ(blocks_of(Format::html, "<p><b>Strengths</b> are many</p>"), "paragraph: Strengths are many\n");
  EXPECT_EQ(blocks_of(Format::markdown, "- **Strengths**\n"), "list item: Strengths\n");
}

TEST(Html, HasLabelsAndInputsAsFields) {
  EXPECT_EQ(blocks_of(Format::html, "<label>Marital status <input></label><label for=x>Age</label><input id=x>"),
            "field: Marital status\nfield: Age\n");
  EXPECT_EQ(blocks_of(Format::html, "<p>Name: <input> Age: <input></p>"),
            "heading of level 6: Name:\nheading of level 6: Age:\n");
  EXPECT_EQ(blocks_of(Format::html, "<p>Remote? <input type=radio> yes <input type='radio'> no</p>"),
            "paragraph: Remote? yes no\n");
  EXPECT_EQ(blocks_of(Format::html, "<fieldset><legend>Strengths</legend><textarea>What?</textarea></fieldset>"),
            "heading of level 6: Strengths\nparagraph: What?\n");
  EXPECT_EQ(blocks_of(Format::html, "<td><label>Age</label></td>"), "cell in column 0: Age\n");
}

TEST(FrontMatter, NamesTheRatingWithItsKey) {
  EXPECT_EQ(blocks_of(Format::markdown, "---\ntitle: Review\nrating: 4/5\nauthor: me\n---\nShe plans.\n"),
            "field: Review\nfield: rating: 4/5\nparagraph: She plans.\n");
  EXPECT_EQ(blocks_of(Format::markdown, "+++\noverall_rating = \"exceeds expectations\"\n+++\n"),
            "field: rating = \"exceeds expectations\"\n");
}

}  // namespace
}  // namespace evenhand

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "readers/mask.h"
#include "readers/office_writer.h"
#include "readers/reader.h"

// What the readers of packed files take out of them, and where they say it is.

namespace evenhand {
namespace {

// The blocks of a document, as the golden files show them.
std::string blocks_of(Format format, const std::string& bytes) {
  const auto document = read_document(format, "x", bytes);
  if (!document) return document.error().message;
  const std::string shown = show(*document);
  constexpr std::string_view kTitle = "=== blocks\n";
  return shown.substr(shown.find(kTitle) + kTitle.size());
}

// One paragraph of a Word document with `content` in it.
std::string paragraph(std::string_view content) { return "<w:p>" + std::string(content) + "</w:p>"; }
std::string run(std::string_view words) { return "<w:r><w:t>" + std::string(words) + "</w:t></w:r>"; }

TEST(WordDocument, SaysTheWordsThatAReaderOfItSees) {
  struct Case {
    std::string_view content;  // Of a paragraph, after “They ”.
    std::string_view words;    // What is read of it.
  };
  for (const Case& test : {
           Case{"<w:r><w:t>black</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>list</w:t></w:r>", "blacklist"},
           Case{"<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a b c"},
           Case{"<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>", "e\xE2\x80\x91mail"},
           Case{"<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>", "new"},
           Case{"<w:moveTo><w:r><w:t>here</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>there</w:t></w:r></w:moveFrom>",
                "here"},
           Case{"<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r>", "seen"},
           Case{"<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>", "seen"},
           Case{"<w:r><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr><w:t>Guten Tag</w:t></w:r><w:r><w:t>all</w:t></w:r>",
                "all"},
           Case{"<w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t>colour</w:t></w:r>", "colour"},
           Case{"<w:r><w:rPr><w:rStyle w:val=\"Code\"/></w:rPr><w:t>f()</w:t></w:r><w:r><w:t>here</w:t></w:r>", "here"},
           Case{"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                "<w:r><w:t>not yet</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                "<w:r><w:t>result</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                "result"},
           Case{"<w:fldSimple w:instr=\"DATE\"><w:r><w:t>today</w:t></w:r></w:fldSimple>", "today"},
           Case{"<w:hyperlink r:id=\"x\"><w:r><w:t>a link</w:t></w:r></w:hyperlink>", "a link"},
           Case{"<w:sdt><w:sdtPr><w:alias w:val=\"no\"/></w:sdtPr><w:sdtContent><w:r><w:t>filled in</w:t></w:r>"
                "</w:sdtContent></w:sdt>",
                "filled in"},
           Case{"<m:oMath xmlns:m=\"m\"><m:r><m:t>x=1</m:t></m:r></m:oMath>", ""},
           Case{"<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>below</w:t></w:r></"
                "w:rubyBase>"
                "</w:ruby></w:r>",
                "below"},
           Case{"<w:r><w:t>5 &lt; 6 &amp; &#233;</w:t></w:r>", "5 < 6 & \xC3\xA9"},
       }) {
    constexpr std::string_view kBefore = "<w:r><w:t xml:space=\"preserve\">They </w:t></w:r>";
    const std::string body = paragraph(std::string(kBefore) + std::string(test.content));
    const std::string shown = blocks_of(Format::docx, docx_of(body));
    const std::string expected = test.words.empty() ? "They" : "They " + std::string(test.words);
    EXPECT_EQ(shown, "paragraph (paragraph 1): " + expected + "\n") << test.content;
  }
}

TEST(WordDocument, HasItsHeadingsByStyleWhateverTheLanguageOfTheProgram) {
  const std::string body = paragraph(R"(<w:pPr><w:pStyle w:val="berschrift2"/></w:pPr>)" + run("By style")) +
                           paragraph(R"(<w:pPr><w:pStyle w:val="Mine"/></w:pPr>)" + run("By a style below")) +
                           paragraph(R"(<w:pPr><w:outlineLvl w:val="0"/></w:pPr>)" + run("By level")) +
                           paragraph(run("No heading at all, only a sentence."));
  EXPECT_EQ(blocks_of(Format::docx, docx_of(body)),
            "heading of level 2 (paragraph 1): By style\n"
            "heading of level 2 (paragraph 2): By a style below\n"
            "heading of level 1 (paragraph 3): By level\n"
            "paragraph (paragraph 4, under “By level”): No heading at all, only a sentence.\n");
}

TEST(WordDocument, HasHeadingsThatOnlyLookLikeIt) {
  const std::string bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Areas to improve</w:t></w:r>";
  const std::string body = paragraph(bold) + paragraph(run("She is fine.")) + paragraph(run("Goals:")) +
                           paragraph(bold + run(" are many.")) + paragraph(run("STRENGTHS"));
  EXPECT_EQ(blocks_of(Format::docx, docx_of(body)),
            "heading of level 6 (paragraph 1): Areas to improve\n"
            "paragraph (paragraph 2, under “Areas to improve”): She is fine.\n"
            "heading of level 6 (paragraph 3, under “Areas to improve”): Goals:\n"
            "paragraph (paragraph 4, under “Goals:”): Areas to improve are many.\n"
            "heading of level 6 (paragraph 5, under “Goals:”): STRENGTHS\n");
}

TEST(WordDocument, ReadsATextBoxOnceAndAPictureByItsText) {
  const std::string box = "<w:txbxContent>" + paragraph(run("In a box.")) + "</w:txbxContent>";
  const std::string drawing = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr=\"A pump.\"/>" + box +
                              "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                              "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  EXPECT_EQ(blocks_of(Format::docx, docx_of(paragraph(drawing + run("Beside it.")))),
            "paragraph (paragraph 1): Beside it.\n"
            "paragraph (alternative text of picture 1): A pump.\n"
            "paragraph (text box 1): In a box.\n");
}

TEST(WordDocument, NumbersNotesAsTheyAreReferredTo) {
  const std::string body = paragraph(run("One.") + R"(<w:r><w:footnoteReference w:id="7"/></w:r>)") +
                           paragraph(run("Two.") + R"(<w:r><w:footnoteReference w:id="2"/></w:r>)");
  const std::string notes = R"(<w:footnote w:id="-1"><w:p><w:r><w:t>separator</w:t></w:r></w:p></w:footnote>)"
                            R"(<w:footnote w:id="2"><w:p><w:r><w:t>Note on two.</w:t></w:r></w:p></w:footnote>)"
                            R"(<w:footnote w:id="7"><w:p><w:r><w:t>Note on one.</w:t></w:r></w:p></w:footnote>)";
  EXPECT_EQ(blocks_of(Format::docx, docx_of(body, {{"footnotes", notes}})),
            "paragraph (paragraph 1): One.\n"
            "paragraph (paragraph 2): Two.\n"
            "paragraph (footnote 2): Note on two.\n"
            "paragraph (footnote 1): Note on one.\n");
}

TEST(WordDocument, SaysWhichParagraphACommentIsOn) {
  const std::string body =
      paragraph(R"(<w:pPr><w:outlineLvl w:val="0"/></w:pPr>)" + run("Strengths")) +
      paragraph(run("One") + R"(<w:commentRangeStart w:id="4"/>)" + run(" two.")) +
      paragraph(run("Three.") + R"(<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>)") +
      "<w:tbl><w:tr><w:tc>" + paragraph(run("Cell.") + R"(<w:r><w:commentReference w:id="2"/></w:r>)") +
      "</w:tc></w:tr></w:tbl>";
  const std::string comments = R"(<w:comment w:id="2"><w:p><w:r><w:t>On the cell.</w:t></w:r></w:p></w:comment>)"
                               R"(<w:comment w:id="4"><w:p><w:r><w:t>On two.</w:t></w:r></w:p></w:comment>)"
                               R"(<w:comment w:id="9"><w:p><w:r><w:t>On nothing.</w:t></w:r></w:p></w:comment>)";
  const std::string shown = blocks_of(Format::docx, docx_of(body, {{"comments", comments}}));
  EXPECT_NE(shown.find("paragraph (comment 1 on table 1, row 1, cell 1, under “Strengths”): On the cell.\n"
                       "paragraph (comment 2 on paragraph 2, under “Strengths”): On two.\n"
                       "paragraph (comment 3): On nothing.\n"),
            std::string::npos)
      << shown;
}

TEST(WordDocument, InAnotherLanguageIsAnnounced) {
  const std::string body =
      paragraph("<w:r><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t>Bonjour tout le monde</w:t></w:r>");
  EXPECT_EQ(blocks_of(Format::docx, docx_of(body)), "all its text is marked as being in another language than English");
}

TEST(Workbook, ReadsTextsAndNamesTheirColumns) {
  const std::string rows = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>)"
                           R"(<c r="B1" t="inlineStr"><is><r><t>Com</t></r><r><t>ments</t></r></is></c></row>)"
                           R"(<row r="7"><c r="A7"><v>12</v></c>)"
                           R"(<c r="AB7" t="str"><f>A1</f><v>late</v></c></row>)"
                           R"(<row r="8"><c r="B8" t="inlineStr"><is><t>First line)"
                           "\n"
                           R"(second</t></is></c><c r="C8" t="s"><v>99</v></c></row>)";
  EXPECT_EQ(blocks_of(Format::xlsx, xlsx_of(rows)),
            "header cell in column 0 (sheet “Staff”, cell A1): Name\n"
            "header cell in column 1 (sheet “Staff”, cell B1): Comments\n"
            "cell in column 27 (sheet “Staff”, cell AB7): late\n"
            "cell in column 1 (sheet “Staff”, cell B8 (Comments)): First line\n"
            "cell in column 1 (sheet “Staff”, cell B8 (Comments)): second\n");
}

TEST(Presentation, IsReadInTheOrderInWhichItIsShown) {
  const auto title = [](const std::string& words) {
    return R"(<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>)" + words +
           "</a:t></a:r></a:p></p:txBody></p:sp>";
  };
  const std::string box =
      "<p:sp><p:txBody><a:p><a:r><a:t>note</a:t></a:r><a:r><a:t>book</a:t></a:r></a:p></p:txBody></p:sp>";
  EXPECT_EQ(blocks_of(Format::pptx, pptx_of({box + title("One"), title("Two") + box})),
            "heading of level 1 (slide 1 “One”): One\n"
            "paragraph (slide 1 “One”): notebook\n"
            "heading of level 1 (slide 2 “Two”): Two\n"
            "paragraph (slide 2 “Two”): notebook\n");
}

}  // namespace
}  // namespace evenhand

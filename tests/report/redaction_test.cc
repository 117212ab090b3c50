// What --redact promises: no word of a document is in any report.

#include "report/redaction.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "report/hard_report.h"
#include "report/reporter.h"

namespace evenhand {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(Redaction, LeavesNoWordOfADocumentInAnyFormat) {
  Report report = hard_report();
  report.files[3].passages = {{0, 1, "Renée and chairman in the text."}};
  report.files[4].findings[0].place = "sheet ‘Staff’, cell B7, $.people['Ann'].text";
  for (const std::string_view format : reporter_names()) {
    SCOPED_TRACE(format);
    const std::string written = (*reporter_named(format))(redacted(report), ReportOptions{});
    for (const char* word : {"brilliant", "Renée", "chair\"", "chairman", "abbed", "in this field", "评审", "naï",
                             "lovely", "the match", "Strengths", "Staff", "Ann'", "escape and"}) {
      EXPECT_THAT(written, Not(HasSubstr(word)));
    }
  }
}

TEST(Redaction, LeavesNothingOfANameInAPlaceThatHoldsQuotationMarksItself) {
  struct Case {
    const char* place;
    const char* redacted;
  };
  constexpr Case kCases[] = {
      {"row 2, column “Maria “Mia” O’Brien”", "row 2, column “[redacted]”"},
      {"sheet ‘O’Brien’, cell B7", "sheet ‘[redacted]’, cell B7"},
      {"sheet ‘Maria “Mia” Silva’, cell B7", "sheet ‘[redacted]’, cell B7"},
      {"slide 2 “It’s Maria”, table 1, row 3", "slide 2 “[redacted]”, table 1, row 3"},
      {"paragraph 3, under “Maria “Mia” …”", "paragraph 3, under “[redacted]”"},
      {"paragraph 3, under “Maria", "paragraph 3, under “[redacted]"},
      {"$[\"say \\\"Maria\\\" Silva\"].text", "$[redacted]"},
      {"$.Maria[2].text", "$[redacted]"},
      {"$[2]", "$[2]"},
      {"$[12].reviews[0]", "$[12][redacted]"},
      {"sheet “Staff”, cell B7 (Maria (new))", "sheet “[redacted]”, cell B7 ([redacted])"},
      {"src/app/(group)/$page.json:3", "src/app/(group)/$page.json:3"},
      {"page 3", "page 3"},
  };
  for (const Case& each : kCases) {
    Report report = hard_report();
    report.files[4].findings[0].place = each.place;
    EXPECT_EQ(redacted(report).files[4].findings[0].place, each.redacted);
  }
}

TEST(Redaction, TakesOutASuggestionThatNamesCountedWords) {
  Report report = hard_report();
  Finding& finding = report.files[4].findings[0];
  finding.suggestions.insert(finding.suggestions.begin(), "“competitive” → “motivated”");
  finding.replacements = 0;
  finding.names_words = true;
  EXPECT_THAT(redacted(report).files[4].findings[0].suggestions, Not(Contains(HasSubstr("competitive"))));
}

TEST(Redaction, KeepsWhatIsNeededToWorkWithAFinding) {
  const Report report = redacted(hard_report());
  const Finding& finding = report.files[3].findings[0];
  EXPECT_EQ(finding.fingerprint, "0123456789abcdef");
  EXPECT_EQ(finding.begin.line, 4U);
  EXPECT_EQ(finding.message, finding.about->title);
  EXPECT_FALSE(finding.about->why.empty());
  EXPECT_TRUE(finding.suggestions.empty());
  EXPECT_EQ(report.files[4].findings[0].suggestions.size(), 2U);  // What to do, and no words in place of others.
}

}  // namespace
}  // namespace evenhand

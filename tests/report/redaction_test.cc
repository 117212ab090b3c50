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

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "report/cells.h"
#include "report/hard_report.h"
#include "report/reporter.h"
#include "report/summary.h"

namespace evenhand {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(Text, NoLineOfAnExcerptIsWiderThanAsked) {
  for (const std::size_t width : {40U, 60U, 80U, 100U, 200U}) {
    ReportOptions options;
    options.width = width;
    std::istringstream lines(write_text(hard_report(), options));
    for (std::string line; std::getline(lines, line);) {
      if (line.find(" | ") != std::string::npos) {
        EXPECT_LE(display_width(line), width) << line;
      }
    }
  }
}

TEST(Text, CaretsStandUnderTheMatch) {
  ReportOptions options;
  const std::string text = write_text(hard_report(), options);
  EXPECT_THAT(text, HasSubstr("3 | Renée is brilliant for a woman in this field.\n"
                              "  |          ^^^^^^^^^^^^^^^^^^^^^\n"));
  EXPECT_THAT(text, HasSubstr("12 | 评审 brilliant 的 word.\n"
                              "   |      ^^^^^^^^^\n"));
  EXPECT_THAT(text, HasSubstr("4 |     A   tabbed chairman speaks.\n"
                              "  |                ^^^^^^^^\n"));
}

TEST(Text, SaysTheSameReasonOnce) {
  const std::string text = write_text(hard_report(), ReportOptions{});
  const std::string reason = "Praise that names the gender";
  const std::size_t first = text.find(reason);
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(text.find(reason, first + 1), std::string::npos);
}

TEST(Text, NeverPassesOnWhatATerminalWouldObey) {
  EXPECT_THAT(write_text(hard_report(), ReportOptions{}), Not(HasSubstr("\x1b")));
}

// https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda: ESC ] 8 ; ; address ESC \\ text ESC ] 8 ; ; ESC
// \\.
TEST(Text, LinksItsPlacesWhereATerminalCan) {
  Report report = report_with_suppressions();
  report.files[0].path = "reviews/q 1.md";
  ReportOptions options;
  options.link_root = "file://host/home/x/";
  const std::string link = "\x1b]8;;file://host/home/x/reviews/q%201.md\x1b\\";
  EXPECT_THAT(write_text(report, options), HasSubstr("--> " + link + "reviews/q 1.md:6:8\x1b]8;;\x1b\\\n"));
  EXPECT_THAT(write_short(report, options), HasSubstr(link + "reviews/q 1.md:6:8\x1b]8;;\x1b\\: warning"));
  report.files[0].path = "/reviews/absolute.md";
  EXPECT_THAT(write_text(report, options), Not(HasSubstr("\x1b")));
  report.files[0].path = "reviews/a\x1b]8;;evil\x1b\\.md";
  EXPECT_THAT(write_text(report, options), Not(HasSubstr("]8;;evil\x1b")));
}

TEST(Text, PromisesNothingWhenItFindsNothing) {
  Report report;
  report.files.resize(1);
  EXPECT_EQ(write_text(report, ReportOptions{}),
            "no findings in 1 file; this does not mean that a text is inclusive\n");
}

TEST(Summary, CountsEverySeverityAndFile) {
  EXPECT_EQ(describe(summarize(hard_report()), 0),
            "13 findings (1 error, 11 warnings, 1 note) in 4 of 7 files; 2 skipped; 1 could not be checked in full");
}

TEST(Summary, HidesNothingSilently) {
  EXPECT_EQ(describe({.files = 2}, 3), "no findings to show in 2 files; 3 less severe not shown");
  EXPECT_EQ(describe({.files = 1, .files_with_findings = 1, .errors = 1}, 1),
            "1 finding (1 error) in 1 of 1 file; 1 less severe not shown");
}

TEST(Cells, AreAsWideAsATerminalShowsThem) {
  const std::pair<const char*, std::size_t> cases[] = {
      {"", 0},
      {"word", 4},
      {"é", 1},
      {"e\u0301", 1},
      {"评审", 4},
      {"\U0001F469\u200D\U0001F4BB", 2},
      {"\u2764\uFE0F", 2},
      {"\U0001F1EB\U0001F1F7", 2},
      {"\U0001F44B\U0001F3FD", 2},
      {"a\tb", 5},
      {"abcd\tb", 9},
      {"\xFF\xFE", 2},
      {"\x1b[1m", 4},
      {"soft\u00ADhyphen", 11},
  };
  for (const auto& [text, width] : cases) EXPECT_EQ(display_width(text), width) << text;
}

}  // namespace
}  // namespace evenhand

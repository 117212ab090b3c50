// Each reporter writes one report with all the hard cases; what it wrote is kept in tests/report/golden. After a wanted
// change: UPDATE_GOLDEN=1 ./dev test -R Golden, and read the difference.

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>

#include "report/golden_file.h"
#include "report/hard_report.h"
#include "report/redaction.h"
#include "report/reporter.h"

namespace evenhand {
namespace {

TEST(Golden, TextAtEightyColumns) { expect_golden("text-80.txt", write_text(hard_report(), options_of_width(80))); }

TEST(Golden, TextOnANarrowTerminal) { expect_golden("text-40.txt", write_text(hard_report(), options_of_width(40))); }

TEST(Golden, TextInColor) {
  ReportOptions options = options_of_width(100);
  options.color = Color::on;
  expect_golden("text-color.txt", write_text(hard_report(), options));
}

TEST(Golden, TextInOneLineEach) {
  ReportOptions options = options_of_width(80);
  options.detail = Detail::one_line;
  expect_golden("text-one-line.txt", write_text(hard_report(), options));
}

// The formats for programs, each as the file that it is usually written to.
constexpr std::pair<const char*, const char*> kFormats[] = {
    {"json", "report.json"},    {"jsonl", "report.jsonl"},        {"sarif", "report.sarif"},
    {"github", "github.txt"},   {"gitlab", "gitlab.json"},        {"azure", "azure.txt"},
    {"junit", "junit.xml"},     {"checkstyle", "checkstyle.xml"}, {"rdjson", "report.rdjson"},
    {"vale-json", "vale.json"}, {"markdown", "comment.md"},
};

// What a page shows of the documents: it finds the words again by their offsets.
void add_passages(Report& report) {
  for (FileReport& file : report.files) {
    for (Finding& finding : file.findings) {
      const std::size_t begin = finding.begin.offset;
      const std::size_t end = std::min(finding.end.offset, begin + finding.source_line.view().size());
      if (!file.passages.empty() && file.passages.back().begin + file.passages.back().text.size() > begin) continue;
      if (finding.begin.byte_column > 1000) continue;
      const std::size_t line_begin = begin + 1 - finding.begin.byte_column;
      if (end > line_begin)
        file.passages.push_back({line_begin, finding.begin.line, std::string(finding.source_line.view()) + "\n"});
    }
  }
}

TEST(Golden, HtmlPage) {
  Report report = hard_report();
  add_passages(report);
  expect_golden("page.html", write_html(report, options_of_width(80)));
}

TEST(Golden, SuppressedFindingsWhereTheyAreAskedFor) {
  ReportOptions options = options_of_width(80);
  options.show_suppressed = true;
  Report report = report_with_suppressions();
  add_passages(report);
  for (const char* const format : {"json", "jsonl", "sarif"}) {
    expect_golden(std::string("suppressed/report.") + format, (*reporter_named(format))(report, options));
  }
  expect_golden("suppressed/text.txt", write_text(report, options));
  expect_golden("suppressed/short.txt", write_short(report, options));
  expect_golden("suppressed/page.html", write_html(report, options));
  expect_golden("suppressed/redacted.txt", write_text(redacted(report), options));
}

TEST(Golden, SuppressedFindingsAreInNoReportUnlessAskedFor) {
  Report without = report_with_suppressions();
  for (FileReport& file : without.files) file.suppressed.clear();
  for (const char* const format : {"short", "github", "gitlab", "junit", "checkstyle", "rdjson", "vale-json"}) {
    const Reporter write = *reporter_named(format);
    EXPECT_EQ(write(report_with_suppressions(), options_of_width(80)), write(without, options_of_width(80))) << format;
  }
}

TEST(Golden, EveryFormatForPrograms) {
  for (const auto& [format, file] : kFormats) {
    SCOPED_TRACE(format);
    expect_golden(file, (*reporter_named(format))(hard_report(), options_of_width(80)));
  }
}

TEST(Golden, Redacted) {
  for (const auto& [format, file] : kFormats) {
    SCOPED_TRACE(format);
    expect_golden(std::string("redacted/") + file,
                  (*reporter_named(format))(redacted(hard_report()), options_of_width(80)));
  }
  expect_golden("redacted/text.txt", write_text(redacted(hard_report()), options_of_width(80)));
  expect_golden("redacted/page.html", write_html(redacted(hard_report()), options_of_width(80)));
}

TEST(Golden, EveryFormatForProgramsOfNothing) {
  for (const auto& [format, file] : kFormats) {
    SCOPED_TRACE(format);
    expect_golden(std::string("empty/") + file, (*reporter_named(format))(Report{}, options_of_width(80)));
  }
}

}  // namespace
}  // namespace evenhand

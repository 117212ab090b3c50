// The sheets of measures, kept in tests/report/golden/measures. After a wanted change: UPDATE_GOLDEN=1 ./dev test -R
// MeasureGolden, and read the difference.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <utility>

#include "base/file.h"
#include "report/measure_case.h"
#include "report/measure_report.h"
#include "report/redaction.h"

namespace evenhand {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

void expect_golden(const std::string& name, const std::string& written) {
  const std::string path = EVENHAND_SOURCE_DIR "/tests/report/golden/measures/" + name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    const auto error = write_file(path, written);
    ASSERT_FALSE(error) << error->message;
  }
  const auto golden = read_file(path);
  ASSERT_TRUE(golden) << path << ": " << golden.error().message;
  EXPECT_EQ(written, *golden);
}

ReportOptions options_of_width(std::size_t width) {
  ReportOptions options;
  options.version = "1.2.3";
  options.width = width;
  return options;
}

MeasureReport redacted_report() {
  MeasureReport report = measure_report();
  for (MeasuredFile& file : report.files) file = redacted(std::move(file));
  return report;
}

TEST(MeasureGolden, TextAndJson) {
  expect_golden("measures.txt", write_measures_text(measure_report(), rules_of_measures(), options_of_width(80)));
  expect_golden("measures.json", write_measures_json(measure_report(), rules_of_measures(), options_of_width(80)));
}

TEST(MeasureGolden, Redacted) {
  expect_golden("redacted.txt", write_measures_text(redacted_report(), rules_of_measures(), options_of_width(80)));
  expect_golden("redacted.json", write_measures_json(redacted_report(), rules_of_measures(), options_of_width(80)));
}

TEST(MeasureGolden, RedactedSheetsHoldNoWordOfTheDocument) {
  for (const auto write : {write_measures_text, write_measures_json}) {
    const std::string written = write(redacted_report(), RuleSet(), options_of_width(80));
    for (const char* const word : {"helped", "led\"", "fact 1", "was late", "Naïve", "Strengths"}) {
      EXPECT_THAT(written, Not(HasSubstr(word)));
    }
  }
}

TEST(MeasureGolden, NothingIsAnEmptyText) {
  EXPECT_EQ(write_measures_text(MeasureReport(), RuleSet(), options_of_width(80)), "");
}

}  // namespace
}  // namespace evenhand

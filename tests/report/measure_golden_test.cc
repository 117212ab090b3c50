// The sheets of measures, kept in tests/report/golden/measures. After a wanted change: UPDATE_GOLDEN=1 ./dev test -R
// MeasureGolden, and read the difference.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "report/golden_file.h"
#include "report/measure_case.h"
#include "report/measure_report.h"
#include "report/redaction.h"

namespace evenhand {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

MeasureReport redacted_report() {
  MeasureReport report = measure_report();
  for (MeasuredFile& file : report.files) file = redacted(std::move(file));
  return report;
}

TEST(MeasureGolden, TextAndJson) {
  expect_golden("measures/measures.txt",
                write_measures(make_measure_text_writer, measure_report(), rules_of_measures(), options_of_width(80)));
  expect_golden("measures/measures.json",
                write_measures(make_measure_json_writer, measure_report(), rules_of_measures(), options_of_width(80)));
}

TEST(MeasureGolden, Redacted) {
  expect_golden("measures/redacted.txt",
                write_measures(make_measure_text_writer, redacted_report(), rules_of_measures(), options_of_width(80)));
  expect_golden("measures/redacted.json",
                write_measures(make_measure_json_writer, redacted_report(), rules_of_measures(), options_of_width(80)));
}

TEST(MeasureGolden, RedactedSheetsHoldNoWordOfTheDocument) {
  for (const auto make : {make_measure_text_writer, make_measure_json_writer}) {
    const std::string written = write_measures(make, redacted_report(), RuleSet(), options_of_width(80));
    for (const char* const word : {"helped", "led\"", "fact 1", "was late", "Naïve", "Strengths"}) {
      EXPECT_THAT(written, Not(HasSubstr(word)));
    }
  }
}

TEST(MeasureGolden, NothingIsAnEmptyText) {
  EXPECT_EQ(write_measures(make_measure_text_writer, MeasureReport(), RuleSet(), options_of_width(80)), "");
}

}  // namespace
}  // namespace evenhand

// Each form of a comparison, kept in tests/report/golden/comparison. After a wanted change: UPDATE_GOLDEN=1 ./dev test
// -R ComparisonGolden, and read the difference.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "report/comparison_case.h"
#include "report/comparison_report.h"
#include "report/golden_file.h"

namespace evenhand {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// Each format as the ending of its file.
constexpr std::pair<const char*, const char*> kForms[] = {
    {"text", ".txt"}, {"json", ".json"}, {"csv", ".csv"}, {"html", ".html"}};

TEST(ComparisonGolden, EveryForm) {
  for (const auto& [form, ending] : kForms) {
    SCOPED_TRACE(form);
    const ComparisonReporter write = *comparison_reporter_named(form);
    expect_golden(std::string("comparison/plain") + ending, write(plain_comparison(), comparison_context()));
    expect_golden(std::string("comparison/hard") + ending, write(hard_comparison(), comparison_context()));
  }
}

TEST(ComparisonGolden, InColor) {
  ComparisonContext context = comparison_context();
  context.color = Color::on;
  expect_golden("comparison/color.txt", write_comparison_text(plain_comparison(), context));
}

TEST(ComparisonGolden, EveryFormOfNothingIsWhole) {
  for (const std::string_view name : comparison_reporter_names()) {
    EXPECT_FALSE((*comparison_reporter_named(name))(Comparison(), ComparisonContext()).empty()) << name;
  }
  EXPECT_FALSE(comparison_reporter_named("sarif"));
}

TEST(ComparisonGolden, WithoutColorNoEscapeIsSentWhateverAGroupIsCalled) {
  EXPECT_THAT(write_comparison_text(hard_comparison(), comparison_context()), Not(HasSubstr("\x1b")));
}

TEST(ComparisonGolden, EveryReportForPeopleCarriesTheCaveats) {
  for (const char* const form : {"text", "json", "html"}) {
    const std::string written = (*comparison_reporter_named(form))(plain_comparison(), comparison_context());
    for (const char* const words :
         {"real differences", "not the bias of a person", "Small groups swing", "After a change"}) {
      std::string flat = written;
      for (std::size_t at = flat.find("\n    "); at != std::string::npos; at = flat.find("\n    "))
        flat.replace(at, 5, " ");
      EXPECT_THAT(flat, HasSubstr(words)) << form;
    }
  }
}

}  // namespace
}  // namespace evenhand

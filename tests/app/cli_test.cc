// Runs the built program on the cases of tests/app/cases; cli_case.h says how they are written.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "app/cli_case.h"
#include "base/file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> all_cases() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(EVENHAND_SOURCE_DIR "/tests/app/cases"))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string name_of_case(const testing::TestParamInfo<fs::path>& info) {
  std::string name = info.param.stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

class Cli : public testing::TestWithParam<fs::path> {};

TEST_P(Cli, AnswersAsTheCaseSays) {
  const Result<std::string> text = read_file(GetParam().string());
  ASSERT_TRUE(text) << text.error().message;
  const Result<CliCase> test = parse_cli_case(*text);
  ASSERT_TRUE(test) << test.error().message;
  const CliOutcome outcome = run_cli_case(*test);
  EXPECT_TRUE(fits(test->expected_stdout, outcome.standard_output)) << "Expected on standard output:\n"
                                                                    << test->expected_stdout << "\nPrinted:\n"
                                                                    << outcome.standard_output;
  EXPECT_TRUE(fits(test->expected_stderr, outcome.standard_error)) << "Expected on standard error:\n"
                                                                   << test->expected_stderr << "\nPrinted:\n"
                                                                   << outcome.standard_error;
  EXPECT_EQ(outcome.exit, test->expected_exit) << outcome.standard_output << outcome.standard_error;
}

INSTANTIATE_TEST_SUITE_P(Cases, Cli, testing::ValuesIn(all_cases()), name_of_case);

TEST(CliCase, FitsWithGaps) {
  EXPECT_TRUE(fits("a<*>c\n", "a b c\n"));
  EXPECT_TRUE(fits("<*>", ""));
  EXPECT_TRUE(fits("a<*>b<*>", "a b b c"));
  EXPECT_FALSE(fits("a<*>c\n", "a b\n"));
  EXPECT_FALSE(fits("", "a"));
}

TEST(CliCase, RefusesUnknownSections) { EXPECT_FALSE(parse_cli_case("=== stdot\n")); }

}  // namespace
}  // namespace evenhand

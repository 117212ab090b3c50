// Imports the styles of tests/import/cases/<format>/<Style>/ and compares files and report with <Style>.txt beside
// them. After a wanted change: UPDATE_GOLDEN=1 ./dev test -R Import, and read the difference.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"
#include "import/rule_trial.h"
#include "import/style_reader.h"
#include "rules/shipped_english.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

const fs::path kCases = fs::path(EVENHAND_SOURCE_DIR) / "tests/import/cases";

std::vector<fs::path> all_styles() {
  std::vector<fs::path> styles;
  for (const auto& format : fs::directory_iterator(kCases)) {
    for (const auto& entry : fs::directory_iterator(format)) {
      if (entry.is_directory()) styles.push_back(entry.path());
    }
  }
  std::sort(styles.begin(), styles.end());
  return styles;
}

std::string name_of_style(const testing::TestParamInfo<fs::path>& info) {
  return info.param.parent_path().filename().string() + "_" + info.param.filename().string();
}

std::vector<ForeignFile> files_of(const fs::path& style) {
  std::vector<ForeignFile> files;
  for (const auto& entry : fs::directory_iterator(style)) {
    const Result<std::string> text = read_file(entry.path().string());
    EXPECT_TRUE(text);
    const std::string name = entry.path().filename().string();
    if (text) files.push_back({style.filename().string() + "/" + name, name, *text});
  }
  std::sort(files.begin(), files.end(), [](const auto& left, const auto& right) { return left.name < right.name; });
  return files;
}

std::string imported(const fs::path& folder) {
  const ForeignFormat* const format = find_foreign_format(folder.parent_path().filename().string());
  const ImportedStyle style = read_style(*format, folder.filename().string(), files_of(folder));
  TrialOutcome outcome = try_style(style, {}, shipped_english());
  outcome.left_out.insert(outcome.left_out.end(), style.left_out.begin(), style.left_out.end());
  std::string text;
  std::vector<std::string> written;
  for (const RuleSource& file : outcome.files) {
    written.push_back(file.path);
    text += "=== " + file.path + "\n" + file.text;
  }
  return text + "=== report\n" + import_report(written, outcome.left_out);
}

class Import : public testing::TestWithParam<fs::path> {};

TEST_P(Import, WritesWhatIsKept) {
  const std::string golden_path = GetParam().string() + ".txt";
  const std::string written = imported(GetParam());
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    const auto error = write_file(golden_path, written);
    ASSERT_FALSE(error) << error->message;
  }
  const auto golden = read_file(golden_path);
  ASSERT_TRUE(golden) << golden_path << ": " << golden.error().message;
  EXPECT_EQ(written, *golden);
}

INSTANTIATE_TEST_SUITE_P(Styles, Import, testing::ValuesIn(all_styles()), name_of_style);

}  // namespace
}  // namespace evenhand

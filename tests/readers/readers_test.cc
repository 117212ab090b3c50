#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "readers/mask.h"
#include "readers/reader.h"

// Every file under cases/ is read, and the masked text compared with the .mask file beside it. UPDATE_GOLDEN=1 writes
// those instead; then read the difference.

namespace evenhand {
namespace {

namespace fs = std::filesystem;

struct Case {
  Format format;
  fs::path path;
};

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  for (const Format format : all_formats()) {
    const fs::path folder = fs::path(EVENHAND_SOURCE_DIR) / "tests/readers/cases" / name_of(format);
    if (!fs::exists(folder)) continue;
    for (const auto& entry : fs::directory_iterator(folder)) {
      const fs::path extension = entry.path().extension();
      if (extension != ".mask" && extension != ".pages") cases.push_back({format, entry.path()});
    }
  }
  std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.path < b.path; });
  return cases;
}

// A PDF is read through what pdftotext made of it, which is kept beside it.
ReadOptions options_for(const fs::path& path) {
  ReadOptions options;
  options.text_of_pdf = [path](std::string_view) { return content_of(path.string() + ".pages"); };
  return options;
}

class ReaderCase : public testing::TestWithParam<Case> {};

TEST_P(ReaderCase, IsMaskedAsItsGoldenFileShows) {
  const Case& test = GetParam();
  const auto document = read_document(test.format, test.path.filename(), content_of(test.path), options_for(test.path));
  ASSERT_TRUE(document) << document.error().message;
  const std::string shown = show(*document);
  const fs::path golden = test.path.string() + ".mask";
  if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(golden, std::ios::binary) << shown;
  EXPECT_EQ(shown, content_of(golden));
}

INSTANTIATE_TEST_SUITE_P(Readers, ReaderCase, testing::ValuesIn(all_cases()), [](const auto& test) {
  std::string name = test.param.path.stem().string() + "_" + std::string(name_of(test.param.format));
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(ReaderCases, AreThereForEachFormat) {
  std::set<Format> formats;
  for (const Case& test : all_cases()) formats.insert(test.format);
  for (const Format format : all_formats()) EXPECT_TRUE(formats.contains(format)) << name_of(format);
}

}  // namespace
}  // namespace evenhand

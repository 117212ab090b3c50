#include "lint/baseline.h"

#include <gtest/gtest.h>

#include <set>

namespace evenhand {
namespace {

Finding finding(const std::string& fingerprint) {
  Finding made;
  made.rule = "a/b";
  made.fingerprint = fingerprint;
  return made;
}

constexpr const char* kOne = "1111111111111111";
constexpr const char* kTwo = "2222222222222222";

FileReport file(const std::string& path, const std::vector<std::string>& fingerprints) {
  FileReport report;
  report.path = path;
  for (const std::string& each : fingerprints) report.findings.push_back(finding(each));
  return report;
}

// The number of findings that are still reported, by file.
std::vector<std::size_t> new_findings(std::vector<FileReport> files, const Baseline& baseline,
                                      const std::set<std::string>& gone = {}) {
  Report report;
  report.files = std::move(files);
  hold_back(
      report, baseline, [](const std::string& path) { return path; },
      [&](const std::string& path) { return gone.contains(path); });
  std::vector<std::size_t> counts;
  for (const FileReport& each : report.files) counts.push_back(each.findings.size());
  return counts;
}

using Counts = std::vector<std::size_t>;

Baseline of(const std::vector<FileReport>& files) {
  Baseline baseline;
  for (const FileReport& each : files) {
    for (const Finding& known : each.findings) baseline.add(each.path, known);
  }
  return baseline;
}

TEST(Baselines, KnowAFindingAsOftenAsItWasThere) {
  const Baseline baseline = of({file("a", {kOne, kOne})});
  EXPECT_EQ(new_findings({file("a", {kOne, kOne})}, baseline), Counts{0});
  EXPECT_EQ(new_findings({file("a", {kOne, kOne, kOne, kTwo})}, baseline), Counts{2});
}

TEST(Baselines, FollowWhatHasMoved) {
  const Baseline baseline = of({file("a", {kOne})});
  EXPECT_EQ(new_findings({file("b", {kOne})}, baseline, {"a"}), Counts{0}) << "the file was renamed";
  EXPECT_EQ(new_findings({file("a", {}), file("b", {kOne})}, baseline), (Counts{0, 0})) << "the paragraph moved";
  EXPECT_EQ(new_findings({file("b", {kOne})}, baseline), Counts{1}) << "a copy, and a is not looked at";
  EXPECT_EQ(new_findings({file("a", {kOne}), file("b", {kOne})}, baseline), (Counts{0, 1})) << "a copy";
  EXPECT_EQ(new_findings({file("0", {kOne}), file("a", {kOne})}, baseline), (Counts{1, 0})) << "a copy before it";
}

TEST(Baselines, AreReadAsTheyAreWritten) {
  const Baseline baseline = of({file("docs/a \"b\" \\ü: #.md", {kOne, kOne, kTwo}), file("z", {kOne})});
  const Result<Baseline> read = Baseline::parse(baseline.to_text(), "b.yaml");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, baseline);
  EXPECT_EQ(read->size(), 4U);
  EXPECT_EQ(*Baseline::parse(Baseline().to_text(), "b.yaml"), Baseline());
}

TEST(Baselines, ThatAreBrokenSayWhere) {
  const std::pair<const char*, const char*> cases[] = {
      {"", "b:1:1: the file is empty"},
      {"version: 1\n", "b:1:1: 'findings' is missing"},
      {"version: 2\nfindings: {}\n", "b:1:10: a number from 1 to 1 must stand here, not '2'"},
      {"version: 1\nfindings: []\n", "b:2:11: keys and values ('key: value') must stand here"},
      {"version: 1\nfindings: {a: {x: 1}}\n", "b:2:16: a fingerprint and a rule must stand here"},
      {"version: 1\nfindings: {a: {\"1111111111111111 a/b\": 0}}\n",
       "b:2:40: a number from 1 to 1000000000 must stand here, not '0'"},
      {"<<<<<<< ours\n", "b:1:1: keys and values ('key: value') must stand here"},
  };
  for (const auto& [text, message] : cases) {
    const Result<Baseline> read = Baseline::parse(text, "b");
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().message, message) << text;
  }
}

TEST(Baselines, OfAnySizeAreRead) {
  Baseline baseline;
  for (int number = 0; number < 160'000; ++number) {
    const std::string digits = std::to_string(number);
    baseline.add("file" + std::to_string(number / 50), finding(std::string(16 - digits.size(), 'a') + digits));
  }
  const std::string text = baseline.to_text();
  ASSERT_GT(text.size(), std::size_t{4} << 20U) << "more than YAML is read of";
  const Result<Baseline> read = Baseline::parse(text, "b");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(*read, baseline);
}

TEST(Baselines, AreReadWithLineBreaksOfWindowsAndOtherComments) {
  const Baseline baseline = of({file("a", {kOne}), file("b", {kTwo})});
  std::string text = "# merged by hand\n\n" + baseline.to_text() + "\n";
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) text.insert(at, "\r");
  EXPECT_EQ(*Baseline::parse(text, "b"), baseline);
}

TEST(Baselines, KnowFindingsOfDocumentsWithoutAName) {
  FileReport document = file("<stdin>", {kOne, kOne, kTwo});
  KnownFindings(of({file("a", {kOne})})).hold_back_from(document);
  ASSERT_EQ(document.findings.size(), 1U);
  EXPECT_EQ(document.findings[0].fingerprint, kTwo);
  EXPECT_EQ(document.suppressed.size(), 2U);
}

TEST(Baselines, CutAnywhereAreReadOrRefused) {
  const std::string text = of({file("a", {kOne, kTwo})}).to_text();
  for (std::size_t size = 0; size < text.size(); ++size) {
    const Result<Baseline> read = Baseline::parse(std::string_view(text).substr(0, size), "b");
    EXPECT_TRUE(read || !read.error().message.empty());
  }
}

}  // namespace
}  // namespace evenhand

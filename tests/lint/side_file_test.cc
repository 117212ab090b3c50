#include "lint/side_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace evenhand {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kFingerprint = "0123456789abcdef";

constexpr const char* kWhole = R"(version: 1
suppressions:
  - file: policies/*.docx
    rule: [titles/chairman, pronouns]
    match: The  Chairman
    fingerprint: 0123456789abcdef
    reason: the statute's own words
    until: 2027-03-01
  - file: report.pdf
)";

SideFile parsed(std::string_view text) {
  Result<SideFile> side = parse_side_file(text, "s.yaml");
  EXPECT_TRUE(side) << (side ? "" : side.error().message);
  return side ? *std::move(side) : SideFile{};
}

Finding finding_of(const std::string& rule, const std::string& match) {
  Finding finding;
  finding.rule = rule;
  finding.category = rule.substr(0, rule.find('/'));
  finding.match = match;
  finding.fingerprint = kFingerprint;
  return finding;
}

SuppressionPolicy strict_policy() {
  SuppressionPolicy policy;
  policy.today = "2026-11-22";
  policy.report_unused = Severity::note;
  policy.require_reasons = true;
  policy.check_rule = [](std::string_view name) -> std::optional<Error> {
    if (name == "pronouns") return Error{"there is no rule 'pronouns'"};
    return std::nullopt;
  };
  return policy;
}

std::vector<std::string> messages(const std::vector<Complaint>& complaints) {
  std::vector<std::string> result;
  for (const Complaint& each : complaints) {
    result.push_back(each.place.path + ":" + std::to_string(each.place.line) + ": " + each.message);
  }
  return result;
}

TEST(SideFiles, SayWhereWhatUntilWhenAndWhy) {
  const SideFile side = parsed(kWhole);
  ASSERT_EQ(side.suppressions.size(), 2U);
  const SideSuppression& first = side.suppressions[0];
  EXPECT_EQ(first.file, "policies/*.docx");
  EXPECT_THAT(first.rules, ElementsAre("titles/chairman", "pronouns"));
  EXPECT_EQ(first.fingerprint, kFingerprint);
  EXPECT_EQ(first.reason, "the statute's own words");
  EXPECT_EQ(first.until, "2027-03-01");
  EXPECT_EQ(side.suppressions[1].place.line, 9U);
}

TEST(SideFiles, SuppressOnlyWhatFitsAllThatTheySay) {
  struct Case {
    const char* name;
    const char* rule;
    const char* match;
    const char* today;
    bool is_suppressed;
  };
  const Case cases[] = {
      {"policies/a.docx", "titles/chairman", "the chairman", "2027-03-01", true},
      {"policies/a.docx", "pronouns/generic", "the chairman", "2026-11-22", true},
      {"policies/a.docx", "titles/chairman", "the chairman", "2027-03-02", false},
      {"policies/a.docx", "titles/fireman", "the chairman", "2026-11-22", false},
      {"policies/a.docx", "titles/chairman", "a chairman", "2026-11-22", false},
      {"a.docx", "titles/chairman", "the chairman", "2026-11-22", false},
      {"report.pdf", "any/rule", "anything", "2026-11-22", true},
      {"old/report.pdf", "any/rule", "anything", "2026-11-22", true},
  };
  for (const Case& each : cases) {
    FileReport file;
    file.findings = {finding_of(each.rule, each.match)};
    suppress_aside(parsed(kWhole), each.name, each.today, file);
    EXPECT_EQ(file.suppressed.size(), each.is_suppressed ? 1U : 0U)
        << each.name << " " << each.rule << " " << each.today;
    EXPECT_EQ(file.findings.size(), each.is_suppressed ? 0U : 1U);
  }
}

TEST(SideFiles, SayWithWhatASuppressedFindingIsShown) {
  FileReport file;
  file.findings = {finding_of("titles/chairman", "The Chairman")};
  suppress_aside(parsed(kWhole), "policies/a.docx", "2026-11-22", file);
  ASSERT_EQ(file.suppressed.size(), 1U);
  const SuppressedFinding& suppressed = file.suppressed[0];
  EXPECT_EQ(suppressed.by, SuppressedFinding::By::side_file);
  EXPECT_EQ(suppressed.reason, "the statute's own words");
  EXPECT_EQ(suppressed.place->path, "s.yaml");
  EXPECT_EQ(suppressed.place->line, 3U);
}

TEST(SideFiles, AreComplainedOf) {
  SideFileUse use;
  use.checked = {"policies/a.docx"};
  use.is_there = [](const std::string&) { return false; };
  EXPECT_THAT(messages(complaints_about(parsed(kWhole), strict_policy(), use)),
              ElementsAre("s.yaml:3: there is no rule 'pronouns'", "s.yaml:3: this suppression suppresses nothing",
                          "s.yaml:9: this suppression gives no reason ('reason: why')",
                          "s.yaml:9: there is no file 'report.pdf'"));
  use.used = {0, 1};
  EXPECT_THAT(messages(complaints_about(parsed(kWhole), strict_policy(), use)),
              ElementsAre("s.yaml:3: there is no rule 'pronouns'",
                          "s.yaml:9: this suppression gives no reason ('reason: why')"));
  SuppressionPolicy lenient = strict_policy();
  lenient.report_unused.reset();
  lenient.require_reasons = false;
  lenient.check_rule = [](std::string_view) { return std::nullopt; };
  EXPECT_THAT(complaints_about(parsed(kWhole), lenient, {}), IsEmpty());
  SuppressionPolicy late = strict_policy();
  late.today = "2027-03-02";
  use.used.clear();
  EXPECT_EQ(messages(complaints_about(parsed(kWhole), late, use))[1],
            "s.yaml:3: this suppression held until 2027-03-01");
}

TEST(SideFiles, ThatAreBrokenSayWhere) {
  const std::pair<const char*, const char*> cases[] = {
      {"", "s:1:1: the file is empty"},
      {"version: 1\n", "s:1:1: 'suppressions' is missing"},
      {"version: 1\nsuppressions:\n  - rule: a/b\n", "s:3:5: 'file' is missing"},
      {"version: 1\nsuppressions:\n  - file: a\n    until: soon\n", "s:4:12: a date must stand here: 2027-03-01"},
      {"version: 1\nsuppressions:\n  - file: a\n    rules: b\n", "s:4:5: unknown key 'rules'; did you mean 'rule'?"},
      {"version: 1\nsuppressions:\n  - file: a\n    fingerprint: abc\n",
       "s:4:18: a fingerprint has 16 hexadecimal digits, as --format json shows it"},
  };
  for (const auto& [text, message] : cases) {
    const Result<SideFile> side = parse_side_file(text, "s");
    ASSERT_FALSE(side) << text;
    EXPECT_EQ(side.error().message, message) << text;
  }
}

TEST(SideFiles, CutAnywhereAreReadOrRefused) {
  const std::string text = kWhole;
  for (std::size_t size = 0; size < text.size(); ++size) {
    const Result<SideFile> side = parse_side_file(std::string_view(text).substr(0, size), "s");
    EXPECT_TRUE(side || !side.error().message.empty());
  }
}

}  // namespace
}  // namespace evenhand

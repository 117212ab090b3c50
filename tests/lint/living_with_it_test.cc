// Properties that hold of any document: what is fixed stays fixed, what is known stays known, what is suppressed comes
// back with its comment gone. Documents are made of the sentences of tests/sentences, by fixed seeds.

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "lint/baseline.h"
#include "lint/document_maker.h"
#include "lint/fixing.h"
#include "lint/linter.h"
#include "lint/side_file.h"
#include "lint/suppression.h"
#include "readers/reader.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

constexpr int kDocuments = 250;

const Linter& linter() {
  static const Linter shared(shipped_rules().compiled, select_all(shipped_rules().compiled));
  return shared;
}

SuppressionPolicy policy_obeying(std::vector<ForeignLinter> foreign) {
  SuppressionPolicy policy;
  policy.today = "2026-11-22";
  policy.report_unused = Severity::warning;
  policy.foreign = std::move(foreign);
  policy.check_rule = [](std::string_view) { return std::nullopt; };
  return policy;
}

FileReport check(const std::string& text, const std::string& path = "made.md",
                 const std::vector<ForeignLinter>& foreign = {}) {
  const Result<Document> document = read_document(Format::markdown, path, text);
  EXPECT_TRUE(document) << text;
  FileReport report = linter().lint(*document, Genre::review);
  report.path = path;
  suppress(*document, policy_obeying(foreign), report);
  return report;
}

std::string key_of(const Finding& finding) { return finding.fingerprint + " " + finding.rule; }

std::multiset<std::string> keys_of(const std::vector<Finding>& findings) {
  std::multiset<std::string> keys;
  for (const Finding& finding : findings) keys.insert(key_of(finding));
  return keys;
}

Baseline baseline_of(const FileReport& file) {
  Baseline baseline;
  for (const Finding& finding : file.findings) baseline.add(file.path, finding);
  return baseline;
}

// What is still reported.
std::vector<Finding> new_in(FileReport file, const Baseline& baseline) {
  Report report;
  report.files.push_back(std::move(file));
  hold_back(
      report, baseline, [](const std::string& path) { return path; },
      [](const std::string& path) { return path == "old-name.md"; });
  return std::move(report.files.front().findings);
}

bool is_measured(const std::string& rule) {
  const auto& rules = shipped_rules().rules.rules;
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& each) { return each.id == rule; });
  return found != rules.end() && found->measure.has_value();
}

bool holds_rule(const FileReport& file, const std::string& rule) {
  return std::any_of(file.findings.begin(), file.findings.end(),
                     [&](const Finding& each) { return each.rule == rule; });
}

std::vector<Fix> fixes_of(const FileReport& file) {
  std::vector<Fix> fixes;
  for (const Finding& finding : file.findings) {
    if (finding.fix) fixes.push_back(*finding.fix);
  }
  return fixes;
}

TEST(LivingWithIt, WhatIsFixedIsNotOfferedAgain) {
  DocumentMaker maker(1);
  std::size_t fixed = 0;
  for (int i = 0; i < kDocuments; ++i) {
    const std::string source = maker.next().wrapped(40 + maker.below(80));
    SCOPED_TRACE(source);
    const std::vector<Fix> all = fixes_of(check(source));
    const std::vector<Fix> made = without_overlaps(all);
    fixed += made.size();
    const std::string once = with_fixes(source, made);
    const std::vector<Fix> left = fixes_of(check(once));
    EXPECT_LE(left.size(), all.size() - made.size()) << once;
    const std::string twice = with_fixes(once, without_overlaps(left));
    EXPECT_TRUE(left.empty() || fixes_of(check(twice)).size() < left.size()) << twice;
  }
  EXPECT_GT(fixed, 50U);
}

TEST(LivingWithIt, WhatABaselineHoldsIsNotReported) {
  DocumentMaker maker(2);
  std::size_t known = 0;
  for (int i = 0; i < kDocuments; ++i) {
    const FileReport file = check(maker.next().text());
    known += file.findings.size();
    const Result<Baseline> baseline = Baseline::parse(baseline_of(file).to_text(), "baseline");
    ASSERT_TRUE(baseline) << baseline.error().message;
    EXPECT_TRUE(new_in(file, *baseline).empty());
  }
  EXPECT_GT(known, 500U);
}

TEST(LivingWithIt, ABaselineSurvivesLinesAboveAnotherNameAndAnotherWrapping) {
  DocumentMaker maker(3);
  for (int i = 0; i < kDocuments; ++i) {
    const MadeDocument made = maker.next();
    const std::string before = made.wrapped(60);
    const FileReport known = check(before, "old-name.md");
    const Baseline baseline = baseline_of(known);
    const auto expect_nothing_new = [&](const std::string& after, const std::string& name) {
      for (const Finding& finding : new_in(check(after, name), baseline)) {
        // A line more may make a document long enough to be measured.
        if (is_measured(finding.rule) && !holds_rule(known, finding.rule)) continue;
        ADD_FAILURE() << finding.rule << ": " << finding.sentence << "\nbefore:\n" << before << "\nafter:\n" << after;
      }
    };
    expect_nothing_new("It opens at noon.\n\n\n" + before, "old-name.md");
    expect_nothing_new(before, "new-name.md");
    expect_nothing_new(made.wrapped(30 + maker.below(90)), "old-name.md");
    expect_nothing_new("It opens at noon.\n\n" + made.wrapped(200), "new-name.md");
  }
}

// The document with a comment before block `number`, and one behind it where there is an end.
std::string with_comment(MadeDocument made, std::size_t number, const std::string& begin, const std::string& end) {
  const auto at = made.blocks.begin() + static_cast<std::ptrdiff_t>(number);
  if (!end.empty()) made.blocks.insert(at + 1, end);
  made.blocks.insert(made.blocks.begin() + static_cast<std::ptrdiff_t>(number), begin);
  return made.text();
}

struct CommentCase {
  const char* begin;  // RULE stands for the rule of a finding.
  const char* end;
};

TEST(LivingWithIt, WhatACommentSuppressesComesBackWithoutIt) {
  const CommentCase cases[] = {
      {"<!-- evenhand: ignore-next RULE -- a test -->", ""},
      {"<!-- evenhand: ignore-next until 2027-03-01 -->", ""},
      {"<!-- evenhand: off RULE -->", "<!-- evenhand: on RULE -->"},
      {"<!-- evenhand: off -->", "<!-- evenhand: on -->"},
      {"<!-- evenhand: ignore-file RULE -->", ""},
      {"<!--alex ignore-->", ""},
      {"<!-- vale off -->", "<!-- vale on -->"},
  };
  DocumentMaker maker(4);
  std::size_t suppressed = 0;
  for (int i = 0; i < kDocuments; ++i) {
    const MadeDocument made = maker.next();
    const FileReport plain = check(made.text());
    if (plain.findings.empty()) continue;
    const Finding& chosen = plain.findings[maker.below(plain.findings.size())];
    std::size_t number = 0;  // Of its block.
    for (std::size_t at = 0; at + made.blocks[number].size() + 2 <= chosen.begin.offset; ++number) {
      at += made.blocks[number].size() + 2;
    }
    for (const CommentCase& each : cases) {
      std::string begin = each.begin;
      if (const std::size_t rule = begin.find("RULE"); rule != std::string::npos) begin.replace(rule, 4, chosen.rule);
      std::string end = each.end;
      if (const std::size_t rule = end.find("RULE"); rule != std::string::npos) end.replace(rule, 4, chosen.rule);
      const std::string commented = with_comment(made, number, begin, end);
      SCOPED_TRACE(commented);
      const FileReport file = check(commented, "made.md", {ForeignLinter::alex, ForeignLinter::vale});
      std::vector<Finding> all = file.findings;
      for (const SuppressedFinding& one : file.suppressed) all.push_back(one.finding);
      EXPECT_EQ(keys_of(all), keys_of(plain.findings)) << "none is lost, none is new";
      EXPECT_FALSE(keys_of(file.findings).contains(key_of(chosen))) << chosen.rule;
      EXPECT_TRUE(file.complaints.empty());
      suppressed += file.suppressed.size();
    }
  }
  EXPECT_GT(suppressed, 500U);
}

TEST(LivingWithIt, WhatASideFileSuppressesComesBackWithoutIt) {
  DocumentMaker maker(5);
  for (int i = 0; i < kDocuments; ++i) {
    const FileReport plain = check(maker.next().text());
    if (plain.findings.empty()) continue;
    const Finding& chosen = plain.findings[maker.below(plain.findings.size())];
    const SideFile sides[] = {
        {"s.yaml", {{"made.md", {chosen.rule}, "", "", "", {}, {}}}},
        {"s.yaml", {{"*.md", {chosen.category}, "", chosen.fingerprint, "", {}, {}}}},
        {"s.yaml", {{"**", {}, "", chosen.fingerprint, "a test", "2027-01-01", {}}}},
    };
    for (const SideFile& side : sides) {
      FileReport file = plain;
      EXPECT_EQ(suppress_aside(side, "made.md", "2026-11-22", file), std::set<std::size_t>{0});
      EXPECT_FALSE(keys_of(file.findings).contains(key_of(chosen)));
      EXPECT_EQ(file.findings.size() + file.suppressed.size(), plain.findings.size());
      FileReport later = plain;
      suppress_aside(side, "other.txt/made.txt", "2026-11-22", later);
      EXPECT_EQ(later.findings.size(), plain.findings.size() - (side.suppressions[0].file == "**" ? 1U : 0U));
    }
  }
}

}  // namespace
}  // namespace evenhand

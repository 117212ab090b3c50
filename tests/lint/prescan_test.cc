// The first look at a file's bytes may only turn away files in which nothing can be found.

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "lint/lint_one.h"
#include "lint/text_generator.h"
#include "readers/reader.h"
#include "rules/shipped_english.h"

namespace evenhand {
namespace {

// Markup in and around the words.
std::string with_markup(const std::string& text, std::mt19937& random) {
  static const std::vector<std::string> kMarks = {"**", "*",   "_", "~",       "&shy;", "<b>", "</b>",
                                                  "\\", "-\n", "`", "&#8203;", "[",     "](x)"};
  std::string marked;
  for (const char c : text) {
    const bool is_start = (static_cast<unsigned char>(c) & 0xC0) != 0x80;  // Of a code point.
    if (is_start && random() % 25 == 0) marked += kMarks[random() % kMarks.size()];
    if (c == '\'' && random() % 2 == 0) {
      marked += "&apos;";
    } else {
      marked += c;
    }
  }
  return marked;
}

TEST(Prescan, TurnsNoFileAwayInWhichSomethingIsFound) {
  const RulesUnderTest& rules = shipped_rules();
  const Linter linter(rules.compiled, select_all(rules.compiled));
  TextGenerator generator(rules.rules, shipped_english(), 99);
  std::mt19937 random(99);
  int with_findings = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = with_markup(generator.next(), random);
    const Result<Document> document = read_document(Format::markdown, "x.md", text);
    ASSERT_TRUE(document) << document.error().message << ": " << text;
    if (linter.lint(*document, Genre::review).findings.empty()) continue;
    ++with_findings;
    ASSERT_TRUE(linter.may_hold_findings(text, true)) << text;
    ASSERT_TRUE(linter.may_hold_findings(text, false)) << text;
  }
  EXPECT_GT(with_findings, 1000);
}

TEST(Prescan, TurnsAwayWhatNoRuleKnows) {
  const RulesUnderTest& rules = shipped_rules();
  const Linter linter(rules.compiled, select_all(rules.compiled));
  EXPECT_FALSE(linter.may_hold_findings("Zyx wvu tsr.\n", false));
  EXPECT_TRUE(linter.may_hold_findings("---\ngenre: review\n---\n\nZyx.\n", false));
}

}  // namespace
}  // namespace evenhand

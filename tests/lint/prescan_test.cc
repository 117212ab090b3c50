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

// The same as HTML: tags and comments with blanks and line breaks in them, letters as numbers.
std::string with_tags(const std::string& text, std::mt19937& random) {
  static const std::vector<std::string> kMarks = {
      "<b>",  "</b>", "<i class=\"x y\">", "<!-- x -->", "<!--\n-->", "<wbr\n/>", "</span\t >", "&shy;", "&#8203;",
      "<br>", "<p>",  "<em\nid=x>",        "{{ x }}",    "<q>"};
  std::string marked;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_start = (byte & 0xC0) != 0x80;  // Of a code point.
    if (is_start && random() % 25 == 0) marked += kMarks[random() % kMarks.size()];
    if (byte < 0x80 && random() % 25 == 0) {
      marked += "&#" + std::to_string(byte) + ";";
    } else {
      marked += c;
    }
  }
  return marked;
}

// Lints 20,000 generated texts, of which more than a thousand must hold something.
void expect_no_file_turned_away(Format format, std::string (*mark_up)(const std::string&, std::mt19937&)) {
  const RulesUnderTest& rules = shipped_rules();
  const Linter linter(rules.compiled, select_all(rules.compiled));
  TextGenerator generator(rules.rules, shipped_english(), 99);
  std::mt19937 random(99);
  int with_findings = 0;
  for (int round = 0; round < 20'000; ++round) {
    const std::string text = mark_up(generator.next(), random);
    const Result<Document> document = read_document(format, "x", text);
    ASSERT_TRUE(document) << document.error().message << ": " << text;
    if (linter.lint(*document, Genre::review).findings.empty()) continue;
    ++with_findings;
    ASSERT_TRUE(linter.may_hold_findings("a.md", text, Genre::prose)) << text;
    ASSERT_TRUE(linter.may_hold_findings("a.md", text, {})) << text;
  }
  EXPECT_GT(with_findings, 1000);
}

TEST(Prescan, TurnsNoMarkdownAwayInWhichSomethingIsFound) { expect_no_file_turned_away(Format::markdown, with_markup); }

TEST(Prescan, TurnsNoHtmlAwayInWhichSomethingIsFound) { expect_no_file_turned_away(Format::html, with_tags); }

TEST(Prescan, TurnsAwayWhatNoRuleKnows) {
  const RulesUnderTest& rules = shipped_rules();
  const Linter linter(rules.compiled, select_all(rules.compiled));
  EXPECT_FALSE(linter.may_hold_findings("a.md", "Zyx wvu tsr.\n", {}));
  EXPECT_TRUE(linter.may_hold_findings("a.md", "---\ngenre: review\n---\n\nZyx.\n", {}));
}

}  // namespace
}  // namespace evenhand

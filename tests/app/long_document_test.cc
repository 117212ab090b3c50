#include "app/long_document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "lint/document_maker.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

const Linter& linter() {
  static const Linter shared(shipped_rules().compiled, select_all(shipped_rules().compiled));
  return shared;
}

const SuppressionPolicy& policy() {
  static const SuppressionPolicy shared = [] {
    SuppressionPolicy made;
    made.today = "2026-11-22";
    made.report_unused = Severity::warning;
    made.check_rule = [](std::string_view) { return std::nullopt; };
    return made;
  }();
  return shared;
}

bool looks_far(const std::vector<ConditionEntry>& entries) {
  return std::any_of(entries.begin(), entries.end(), [](const ConditionEntry& entry) {
    return std::any_of(entry.begin(), entry.end(), [](const Condition& each) {
      return each.kind == Condition::Kind::document || each.kind == Condition::Kind::section || looks_far(each.entries);
    });
  });
}

// Rules that look further than a piece may see less in one.
bool looks_far(const std::string& id) {
  const auto& rules = shipped_rules().rules.rules;
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& each) { return each.id == id; });
  return found == rules.end() || found->measure.has_value() || found->signal.has_value() || looks_far(found->when) ||
         looks_far(found->unless);
}

std::string words_for(const Position& position) {
  return std::to_string(position.line) + ":" + std::to_string(position.column) + "/" + std::to_string(position.offset) +
         "/" + std::to_string(position.byte_column);
}

std::string words_for(const Finding& finding) {
  std::string text = finding.rule + " " + words_for(finding.begin) + "-" + words_for(finding.end) + " “" +
                     finding.match + "” " + finding.fingerprint + " in " + finding.sentence + " at " + finding.place +
                     " | " + std::to_string(finding.source_line_column) + " " + std::string(finding.source_line.view());
  if (finding.fix)
    text += " fix " + words_for(finding.fix->begin) + "-" + words_for(finding.fix->end) + finding.fix->text;
  if (finding.extent) text += " " + std::to_string(finding.extent->first) + "-" + std::to_string(finding.extent->last);
  return text + "\n";
}

std::string words_for(const FileReport& report) {
  std::string text = report.format + " " + std::string(name_of(report.genre)) + ", " + std::to_string(report.words) +
                     " words\n" + report.skipped.value_or("") + report.loss.value_or("") + "\n";
  for (const Finding& finding : report.findings) {
    if (!looks_far(finding.rule)) text += words_for(finding);
  }
  for (const SuppressedFinding& each : report.suppressed) {
    if (!looks_far(each.finding.rule))
      text += "suppressed on " + std::to_string(each.place->line) + words_for(each.finding);
  }
  for (const Complaint& complaint : report.complaints) {
    text +=
        std::to_string(complaint.place.line) + ":" + std::to_string(complaint.place.column) + complaint.message + "\n";
  }
  return text;
}

class LongDocumentTest : public ::testing::TestWithParam<std::size_t> {
 protected:
  LongDocumentTest() { options_.piece = GetParam(); }

  InputFile file_{"made.md", Format::markdown};
  Assignment assignment_{&linter(), &policy(), Genre::prose};
  RunOptions options_;

  std::string at_once(const std::string& text) const {
    return words_for(check_bytes(file_, text, assignment_, options_));
  }

  FileReport report_in_pieces(const std::string& text) const {
    const std::size_t begun = std::min(text.size(), options_.piece);
    std::size_t at = begun;
    const auto read_more = [&](std::size_t most) -> Result<std::string> {
      const std::string more = text.substr(at, most);
      at += more.size();
      return more;
    };
    LongReport checked =
        check_long_document(file_, *file_.format, text.substr(0, begun), read_more, assignment_, options_);
    EXPECT_EQ(checked.bytes, at);
    return std::move(checked.report);
  }

  std::string in_pieces(const std::string& text) const { return words_for(report_in_pieces(text)); }
};

// What stands between the paragraphs of documents that people write.
std::vector<std::string> other_blocks(const std::string& sentence) {
  return {
      "```sh\nblacklist=master\n\n# the blacklist and the slave\n\nkill\n```",
      "~~~\n```\nThe chairman.\n\n~~~",
      "- " + sentence + "\n\n  " + sentence + "\n\n      the blacklist as code\n\n- " + sentence,
      "1. " + sentence + "\n   ```\n   the blacklist\n\n   ```\n2. " + sentence,
      "> " + sentence + "\n>\n> " + sentence,
      "| Name | Text |\n| --- | --- |\n| One | " + sentence + " |\n| Two | the blacklist |",
      "<!-- evenhand: ignore-next -- a reason -->\n\n" + sentence,
      "<!-- evenhand: off -->\n\n" + sentence + "\n\n" + sentence + "\n\n<!-- evenhand: on -->",
      "<!--\nthe blacklist\n\nthe chairman\n-->",
      "<div>\n\n" + sentence + "\n\n</div>",
      "<pre>\nthe blacklist\n</pre>",
      "A [link][the blacklist] and a note[^1] on [it][], the chairman.\n\n[^1]: " + sentence,
      "The board\n=========\n\n" + sentence,
      "## Who kills the process\n\n" + sentence,
      "    the blacklist as code\n\n    and the chairman",
      "* * *\n\n---\n\n***",
      "A first line of a paragraph\nand the chairman in the second\nand a third with the blacklist.",
  };
}

constexpr const char* kDefinitions = "[the blacklist]: https://example.org\n[it]: https://example.org/it\n\n";

enum class Definitions { at_the_start, at_the_end };

std::string made_document(std::uint64_t seed, Definitions definitions) {
  DocumentMaker maker(seed);
  const bool is_start = definitions == Definitions::at_the_start;
  std::string text = is_start ? std::string("---\ntitle: The blacklist\n---\n\n") + kDefinitions : "";
  for (std::size_t part = 0; part < 6; ++part) {
    const MadeDocument made = maker.next();
    text += maker.below(2) == 0 ? made.text() : made.wrapped(60 + maker.below(60));
    text += "\n\n";
    const std::vector<std::string> others = other_blocks(made.blocks[maker.below(made.blocks.size())]);
    for (std::size_t i = 0; i < 3; ++i) text += others[maker.below(others.size())] + "\n\n";
  }
  return is_start ? text : text + kDefinitions;
}

TEST_P(LongDocumentTest, FindsInPiecesWhatItFindsInTheWhole) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const std::string text = made_document(seed, seed % 2 == 0 ? Definitions::at_the_start : Definitions::at_the_end);
    ASSERT_EQ(in_pieces(text), at_once(text)) << "seed " << seed << "\n" << text;
  }
}

// A text in one line, without end.
std::string endless_line(std::size_t sentences) {
  std::string text;
  for (std::size_t i = 0; i < sentences; ++i) text += "The chairman keeps the blacklist, " + std::to_string(i) + ". ";
  return text;
}

TEST_P(LongDocumentTest, AParagraphLongerThanAPieceIsCutBetweenSentences) {
  const std::string text = endless_line(500);
  const FileReport pieces = report_in_pieces(text);
  const FileReport whole = check_bytes(file_, text, assignment_, options_);
  ASSERT_EQ(pieces.findings.size(), whole.findings.size());
  EXPECT_EQ(pieces.words, whole.words);
  for (std::size_t i = 0; i < pieces.findings.size(); ++i) {
    EXPECT_EQ(pieces.findings[i].begin, whole.findings[i].begin);
    EXPECT_EQ(pieces.findings[i].end, whole.findings[i].end);
    EXPECT_EQ(pieces.findings[i].fingerprint, whole.findings[i].fingerprint);
  }
}

TEST_P(LongDocumentTest, AFenceLongerThanAPieceStaysAFence) {
  std::string text = "# Code\n\n````sh\n";
  for (std::size_t i = 0; i < 2000; ++i) text += i % 7 == 0 ? "\n" : "The chairman keeps the blacklist.\n```\n";
  EXPECT_EQ(report_in_pieces(text).findings.size(), 0U);
  text += "````\n\nThe chairman keeps it.\n";
  EXPECT_EQ(in_pieces(text), at_once(text));
  EXPECT_EQ(report_in_pieces(text).findings.size(), 1U);
}

TEST_P(LongDocumentTest, PlainTextIsReadAsInTheWhole) {
  file_ = {"made.txt", Format::text};
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    DocumentMaker maker(seed);
    std::string text = "MINUTES\n\n";
    for (std::size_t part = 0; part < 6; ++part) text += maker.next().wrapped(70) + "\n\nNext Part\n\n";
    ASSERT_EQ(in_pieces(text), at_once(text)) << "seed " << seed << "\n" << text;
  }
}

TEST_P(LongDocumentTest, WhatSuppressesTheWholeFileMayStandAtItsEnd) {
  std::string text;
  for (std::size_t i = 0; i < 400; ++i) text += "The chairman came.\n\n";
  text += "<!-- evenhand: ignore-file -- minutes of another house -->\n";
  const FileReport report = report_in_pieces(text);
  EXPECT_TRUE(report.findings.empty());
  EXPECT_EQ(report.suppressed.size(), 400U);
}

TEST_P(LongDocumentTest, OfWindows1252PlacesAreThoseOfTheText) {
  std::string text;
  for (std::size_t i = 0; i < 300; ++i) text += "Caf\xE9 na\xEFve: the chairman came \x93late\x94.\n\n";
  EXPECT_EQ(in_pieces(text), at_once(text));
  EXPECT_EQ(report_in_pieces(text).findings.size(), 300U);
}

TEST_P(LongDocumentTest, WhatIsNoTextEndsTheReadingAndIsSaid) {
  std::string text;
  for (std::size_t i = 0; i < 6000; ++i) text += "The chairman came.\n\n";
  FileReport report = report_in_pieces(text.substr(0, 110'000) + std::string(1, '\0') + text);
  ASSERT_TRUE(report.loss);
  EXPECT_NE(report.loss->find("not read from line "), std::string::npos);
  EXPECT_FALSE(report.findings.empty());
  report = report_in_pieces(std::string(1, '\0') + text);
  EXPECT_EQ(report.skipped, "binary");
}

TEST_P(LongDocumentTest, NoMoreIsFoundThanInTheWhole) {
  std::string text;
  for (std::size_t i = 0; i < 10'500; ++i) text += "The chairman came.\n\n";
  const FileReport report = report_in_pieces(text);
  EXPECT_FALSE(report.complete);
  EXPECT_EQ(report.findings.size(), 10'000U);
  EXPECT_EQ(report.words, 31'500U);
}

TEST_P(LongDocumentTest, HostileTextComesToAnEnd) {
  const std::string run(20'000, 'a');
  for (const std::string& text :
       {std::string(), std::string("\n"), run, std::string(20'000, '\n'), std::string(20'000, ' '),
        std::string(20'000, '`') + "\n" + run, std::string(7'000, '\xE8'), "```\n" + run + run,
        std::string(9'000, '>') + run, std::string("- ") + run + "\n\n" + run, "# " + run + "\n\n" + run,
        std::string(5'000, '[') + std::string(5'000, ']') + run}) {
    EXPECT_FALSE(report_in_pieces(text).path.empty());
  }
}

TEST_P(LongDocumentTest, EveryByteMayBeTheLast) {
  const std::string text = made_document(7, Definitions::at_the_start);
  for (std::size_t size = 0; size < text.size(); size += 37) {
    const std::string cut = text.substr(0, size);
    ASSERT_EQ(in_pieces(cut), at_once(cut)) << cut;
  }
}

INSTANTIATE_TEST_SUITE_P(Pieces, LongDocumentTest, ::testing::Values(1500, 2500, 5000, 100'000));

}  // namespace
}  // namespace evenhand

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "readers/reader.h"

// The markup languages whose cases use everything they have: a phrase planted anywhere in their prose is found exactly
// there, and what they take for prose is what other programs take for it.

namespace evenhand {
namespace {

namespace fs = std::filesystem;

const fs::path kReaders = fs::path(EVENHAND_SOURCE_DIR) / "tests/readers";

struct Case {
  Format format;
  std::string file;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> kCases = {{Format::rst, "everything.rst"},   {Format::asciidoc, "everything.adoc"},
                                           {Format::latex, "everything.tex"}, {Format::man, "everything.1"},
                                           {Format::org, "everything.org"},   {Format::typst, "everything.typ"}};
  return kCases;
}

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string source_of(const Case& test) { return content_of(kReaders / "cases" / name_of(test.format) / test.file); }

// Blanks between two letters of prose. Not in drawn tables, where a longer cell is another table.
std::vector<std::size_t> places_in_prose(const Document& document) {
  std::vector<std::size_t> places;
  for (const Block& block : document.blocks()) {
    if (block.kind == Block::Kind::table_cell || block.kind == Block::Kind::table_header) continue;
    for (std::size_t at = block.span.begin + 1; at + 1 < block.span.end; ++at) {
      const std::string_view around = document.text().substr(at - 1, 3);
      const bool between = is_ascii_letter(around[0]) && around[1] == ' ' && is_ascii_letter(around[2]);
      if (between && document.source()[at] == ' ') places.push_back(at);
    }
  }
  return places;
}

bool is_in_block(const Document& document, Span span) {
  return std::any_of(document.blocks().begin(), document.blocks().end(),
                     [&](const Block& block) { return block.span.covers(span); });
}

TEST(Markup, PhraseIsFoundWhereItWasPut) {
  const std::string phrase = "zebra crossing";
  for (const Case& test : cases()) {
    const std::string source = source_of(test);
    const auto document = read_document(test.format, test.file, source);
    ASSERT_TRUE(document);
    const std::vector<std::size_t> places = places_in_prose(*document);
    ASSERT_GT(places.size(), 20U) << test.file;
    for (const std::size_t place : places) {
      const std::string with_phrase = source.substr(0, place) + " " + phrase + source.substr(place);
      const auto planted = read_document(test.format, test.file, with_phrase);
      ASSERT_TRUE(planted);
      EXPECT_EQ(planted->text().find(phrase), place + 1) << test.file << ": " << source.substr(place, 40);
      EXPECT_TRUE(is_in_block(*planted, {place + 1, place + 1 + phrase.size()})) << test.file;
    }
  }
}

TEST(Markup, FilesThatAreCutOffAnywhereAreRead) {
  for (const Case& test : cases()) {
    const std::string source = source_of(test);
    for (std::size_t size = 0; size < source.size(); ++size) {
      const auto document = read_document(test.format, test.file, source.substr(0, size));
      ASSERT_TRUE(document) << test.file;
      ASSERT_EQ(document->text().size(), size) << test.file;
    }
  }
}

using Words = std::map<std::string, int>;

void count_words(std::string_view text, Words& words, int weight) {
  std::string word;
  for (const char c : std::string(text) + " ") {
    if (is_ascii_letter(c)) {
      word += ascii_lower_case(c);
    } else if (c != Document::kNothing) {
      if (word.size() > 2) words[word] += weight;
      word.clear();
    }
  }
}

// Words that the oracle reads and we do not (less than 0), or the other way round: “word -2”.
std::vector<std::string> differences(const Case& test, const Document& document) {
  Words words;
  count_words(content_of(kReaders / "oracles" / (test.file + ".txt")), words, -1);
  for (const Block& block : document.blocks()) {
    count_words(document.text().substr(block.span.begin, block.span.size()), words, 1);
  }
  std::vector<std::string> shown;
  for (const auto& [word, count] : words) {
    if (count != 0) shown.push_back(word + (count > 0 ? " +" : " -") + std::to_string(std::abs(count)));
  }
  return shown;
}

// Each with the reason why we want it otherwise: “word -2  # the reason”.
std::map<std::string, std::string> reasons_in(const fs::path& path) {
  constexpr std::string_view kMark = "  # ";
  std::map<std::string, std::string> reasons;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    const std::size_t mark = std::min(line.find(kMark), line.size());
    reasons[line.substr(0, mark)] = line.substr(std::min(mark + kMark.size(), line.size()));
  }
  return reasons;
}

// The words that pandoc, asciidoctor and typst print of the cases are kept; oracles/*.differences holds what we want
// otherwise. UPDATE_GOLDEN=1 writes these; then give each new line a reason.
TEST(Markup, ProseIsWhatOtherProgramsTakeForProse) {
  for (const Case& test : cases()) {
    const auto document = read_document(test.format, test.file, source_of(test));
    ASSERT_TRUE(document);
    const fs::path golden = kReaders / "oracles" / (test.file + ".differences");
    const auto reasons = reasons_in(golden);
    std::vector<std::string> expected;
    for (const auto& [difference, reason] : reasons) {
      expected.push_back(difference);
      EXPECT_NE(reason, "") << test.file << ": " << difference;
    }
    const std::vector<std::string> found = differences(test, *document);
    EXPECT_EQ(found, expected) << test.file;
    if (std::getenv("UPDATE_GOLDEN") == nullptr) continue;
    std::ofstream file(golden, std::ios::binary);
    for (const std::string& difference : found) {
      const auto reason = reasons.find(difference);
      file << difference << "  # " << (reason == reasons.end() ? "" : reason->second) << "\n";
    }
  }
}

}  // namespace
}  // namespace evenhand

// Sentences that were written without looking at the rules, in the default profile: see tests/sentences/README.md.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "lint/linter.h"
#include "readers/reader.h"
#include "support/shipped_rules.h"

namespace evenhand {
namespace {

const std::string kFolder = EVENHAND_SOURCE_DIR "/tests/sentences/";

struct WrittenSentence {
  std::string place;  // "traps.txt:3"
  std::optional<Genre> genre;
  std::string text;
};

std::vector<WrittenSentence> sentences_in(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<WrittenSentence> sentences;
  int number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    WrittenSentence sentence{path.filename().string() + ":" + std::to_string(number), std::nullopt, line};
    if (const std::size_t end = line.find("] "); line.starts_with('[') && end != std::string::npos) {
      sentence.genre = genre_named(line.substr(1, end - 1));
      EXPECT_TRUE(sentence.genre) << sentence.place << ": " << line;
      sentence.text = line.substr(end + 2);
    }
    sentences.push_back(sentence);
  }
  return sentences;
}

std::vector<std::filesystem::path> files_in(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder + folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

// As by default, but without the rules of whole documents: what these lack, a sentence always does.
Selection selection_for_sentences() {
  const CompiledRules& rules = shipped_rules().compiled;
  Selection selection = *select_rules(rules, {});
  for (std::size_t rule = 0; rule < rules.rule_count(); ++rule) {
    if (rules.text(rules.table().rules[rule].category).starts_with("whole-"))
      selection.severity[rule].fill(Severity::off);
  }
  return selection;
}

const Linter& default_linter() {
  static const Linter linter(shipped_rules().compiled, selection_for_sentences());
  return linter;
}

std::vector<Finding> findings_in(const std::string& text, std::optional<Genre> genre) {
  const Result<Document> document = read_document(Format::markdown, "sentence.md", text + "\n");
  EXPECT_TRUE(document) << text;
  return document ? default_linter().lint(*document, genre).findings : std::vector<Finding>();
}

void expect_nothing(const WrittenSentence& sentence, std::optional<Genre> genre) {
  for (const Finding& finding : findings_in(sentence.text, genre)) {
    ADD_FAILURE() << sentence.place << " (" << (genre ? name_of(*genre) : "genre found out") << "): " << finding.rule
                  << " finds “" << finding.match << "” in: " << sentence.text;
  }
}

TEST(Sentences, OfInnocenceAreSilent) {
  int count = 0;
  for (const std::filesystem::path& file : files_in("innocent")) {
    for (const WrittenSentence& sentence : sentences_in(file)) {
      ++count;
      expect_nothing(sentence, sentence.genre);
      for (std::size_t i = 0; i < kGenreCount && !sentence.genre; ++i) expect_nothing(sentence, static_cast<Genre>(i));
    }
  }
  EXPECT_GT(count, 100);
}

TEST(Sentences, OfBiasAreFoundByTheirCategory) {
  int count = 0;
  for (const std::filesystem::path& file : files_in("biased")) {
    for (const WrittenSentence& sentence : sentences_in(file)) {
      ++count;
      const std::vector<Finding> findings = findings_in(sentence.text, sentence.genre);
      const bool found = std::any_of(findings.begin(), findings.end(),
                                     [&](const Finding& finding) { return finding.category == file.stem(); });
      EXPECT_TRUE(found) << sentence.place << ": " << sentence.text
                         << (findings.empty() ? "" : "; found by " + findings.front().rule);
    }
  }
  EXPECT_GT(count, 100);
}

}  // namespace
}  // namespace evenhand

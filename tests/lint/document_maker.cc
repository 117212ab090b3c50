#include "lint/document_maker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// Without the genre in front, and none that Markdown would take for something else.
std::vector<std::string> all_sentences() {
  std::vector<fs::path> files;
  for (const char* const folder : {"biased", "innocent"}) {
    for (const auto& entry : fs::directory_iterator(fs::path(EVENHAND_SOURCE_DIR "/tests/sentences") / folder)) {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> sentences;
  for (const fs::path& path : files) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with('#')) continue;
      if (line.starts_with('[')) line.erase(0, std::min(line.find("] "), line.size() - 2) + 2);
      const bool is_plain = line.find_first_of("<>`*_[]{}|\\&") == std::string::npos;
      if (!line.empty() && is_plain) sentences.push_back(line);
    }
  }
  EXPECT_GT(sentences.size(), 1000U);
  return sentences;
}

// Whether a line that begins with `word` goes on with its paragraph.
bool can_begin_line(std::string_view word) {
  const bool is_mark = std::string_view("#-+=~>:").find(word.front()) != std::string_view::npos;
  const bool is_number = word.front() >= '0' && word.front() <= '9';
  return !is_mark && !is_number;
}

std::string wrap(const std::string& block, std::size_t width) {
  if (block.starts_with('#')) return block;
  const std::string indent = block.starts_with("- ") ? "  " : "";
  std::string text;
  std::size_t line = 0;  // Its length.
  for (std::size_t begin = 0; begin < block.size();) {
    const std::size_t end = std::min(block.find(' ', begin), block.size());
    const std::string word = block.substr(begin, end - begin);
    const bool breaks = line + word.size() > width && !word.empty() && can_begin_line(word) && begin > 2;
    if (breaks) {
      text.back() = '\n';
      text += indent;
      line = 0;
    }
    text += word + ' ';
    line += word.size() + 1;
    begin = end + 1;
  }
  text.pop_back();
  return text;
}

}  // namespace

std::string MadeDocument::text() const {
  std::string text;
  for (const std::string& block : blocks) text += block + "\n\n";
  return text;
}

std::string MadeDocument::wrapped(std::size_t width) const {
  std::string text;
  for (const std::string& block : blocks) text += wrap(block, width) + "\n\n";
  return text;
}

DocumentMaker::DocumentMaker(std::uint64_t seed) : random_(seed), sentences_(all_sentences()) {}

MadeDocument DocumentMaker::next() {
  MadeDocument document;
  for (std::size_t count = 2 + below(6); count > 0; --count) {
    std::string block = below(4) == 0 ? "- " : below(8) == 0 ? "# " : "";
    const bool is_heading = block.starts_with('#');
    for (std::size_t length = is_heading ? 1 : 1 + below(4); length > 0; --length) {
      block += sentences_[below(sentences_.size())] + (length > 1 ? " " : "");
    }
    document.blocks.push_back(std::move(block));
  }
  return document;
}

}  // namespace evenhand

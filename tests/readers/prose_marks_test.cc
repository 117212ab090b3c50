#include "readers/prose_marks.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/file.h"
#include "readers/paragraph_look.h"

namespace evenhand {
namespace {

// `size` bytes out of `alphabet`.
std::string random_text(std::mt19937& random, std::string_view alphabet, std::size_t size) {
  std::string text;
  while (text.size() < size) text += alphabet[random() % alphabet.size()];
  return text;
}

std::string all_bytes() {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
  return all;
}

// Every pair of bytes in front of the two that decide a third; bytes that mean something; prose.
std::vector<std::string> texts() {
  const std::string all = all_bytes();
  std::string pairs;
  for (const char first : all) {
    for (const char second : all) pairs += {first, second, second == 'x' ? '\xA6' : ' '};
  }
  std::mt19937 random(11);
  std::vector<std::string> texts = {pairs, random_text(random, all, 20'000),
                                    random_text(random, "./@#:\\<{$-[^(_ \n\xE2\x80\xA6\x98x", 50'000)};
  for (const std::string name : {"README.md", "docs/rule-format.md", "rules/lexicons/given-name.yaml"}) {
    texts.push_back(*read_file(EVENHAND_SOURCE_DIR "/" + name));
  }
  return texts;
}

bool is_one_of(char byte, std::string_view set) { return set.find(byte) != std::string_view::npos; }

// The three marks as they are meant, of the byte at `text`.
bool is_inert(const char* text) {
  if (text[0] == '-') return text[1] == '-';
  if (text[0] == '[') return text[1] == '^';
  if (!is_one_of(text[0], "./@#:\\<{$") || text[1] == ' ') return false;
  return text[1] != '\n' || !is_one_of(text[0], ".:");
}

bool is_filling(const char* text) {
  if (is_one_of(text[0], "._")) return text[1] == text[0];
  if (is_one_of(text[0], "[(")) return text[1] == ' ';
  return text[0] == '\xE2' && (text[1] != '\x80' || text[2] == '\xA6');
}

class ProseMarksOf : public testing::TestWithParam<ProseMarksVariant> {};

TEST_P(ProseMarksOf, AreThoseOfTheSlowTwin) {
  if (!GetParam().runs_here) GTEST_SKIP() << "this machine has no " << GetParam().name;
  for (const std::string& text : texts()) {
    for (std::size_t at = 0; at + kProseReach <= text.size(); at += 61) {
      const ProseMarks marks = GetParam().function(text.data() + at);
      for (std::size_t i = 0; i < kProseStretch; ++i) {
        const char* const byte = text.data() + at + i;
        ASSERT_EQ((marks.inert >> i) & 1U, is_inert(byte) ? 1 : 0) << at + i;
        ASSERT_EQ((marks.filling >> i) & 1U, is_filling(byte) ? 1 : 0) << at + i;
        ASSERT_EQ((marks.colon >> i) & 1U, *byte == ':' ? 1 : 0) << at + i;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(EachInstructionSet, ProseMarksOf, testing::ValuesIn(prose_marks_variants()),
                         [](const testing::TestParamInfo<ProseMarksVariant>& variant) {
                           return std::string(variant.param.name);
                         });

TEST(ProseMarks, EndWithTheSpan) {
  const std::string text(100, ':');
  EXPECT_EQ(prose_marks(text, {0, 100}).colon, ~std::uint64_t{0});
  EXPECT_EQ(prose_marks(text, {1, 3}).colon, 0b11U);
  EXPECT_EQ(prose_marks(text, {98, 100}).colon, 0b11U) << "nothing behind the end of a text is read";
}

TEST(ProseMarks, OfTheLastBytesOfATextAreSeen) {
  EXPECT_EQ(prose_marks("a--b", {0, 4}).inert, 0b0010U);
  EXPECT_EQ(prose_marks("__", {0, 2}).filling, 0b01U);
}

// Whatever is cut is looked at; otherwise a paragraph that is not looked at would be another one than one that is.
TEST(Glance, IsNeverWrongWhereBlocksDiffer) {
  const std::vector<std::string> pieces = {"Name:", "NAME", "Ada", "your name", "____", ".....", "[ ]", "☐",    "……",
                                           "a: b",  ",",    " ",   " ",         "\n",   "\r\n",  "\t",  "\x1f", "\x1e"};
  std::mt19937 random(5);
  std::size_t cut = 0;
  for (int i = 0; i < 200'000; ++i) {
    std::string text;
    while (text.size() < random() % 90) text += pieces[random() % pieces.size()];
    if (text.empty()) continue;
    for (const auto kind : {Block::Kind::paragraph, Block::Kind::list_item, Block::Kind::heading}) {
      const Block block = {{0, text.size()}, kind};
      const auto typeface = random() % 4 == 0 ? Typeface::bold : Typeface::plain;
      const std::vector<Block> blocks = blocks_by_look(text, block, typeface);
      const bool differs = blocks != std::vector<Block>{block};
      cut += differs ? 1 : 0;
      ASSERT_TRUE(!differs || glance_at(text, block, typeface).may_look_different) << text;
    }
  }
  EXPECT_GT(cut, 10'000U);
}

TEST(Glance, IsFalseOfMostProse) {
  for (const std::string text :
       {"Ask early, and then wait.", "Each change to the code is reviewed: names,\ntests and words (e.g. these)."}) {
    EXPECT_FALSE(glance_at(text, {{0, text.size()}, Block::Kind::paragraph}, Typeface::plain).may_look_different)
        << text;
  }
}

}  // namespace
}  // namespace evenhand

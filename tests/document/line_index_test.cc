#include "document/line_index.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace evenhand {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

TEST(LineIndex, CountsLinesHoweverTheyEnd) {
  const std::string source = "one\ntwo\r\nthree\rfour\n";
  const LineIndex index(source);
  EXPECT_EQ(index.line_count(), 5U);
  EXPECT_EQ(index.line_span(1), (Span{0, 3}));
  EXPECT_EQ(index.line_span(2), (Span{4, 7}));
  EXPECT_EQ(index.line_span(3), (Span{9, 14}));
  EXPECT_EQ(index.line_span(4), (Span{15, 19}));
  EXPECT_EQ(index.line_span(5), (Span{20, 20}));
}

TEST(LineIndex, ALineBreakBelongsToItsLine) {
  const LineIndex index("ab\r\ncd");
  EXPECT_EQ(index.position(2), (Position{1, 3, 2, 3}));
  EXPECT_EQ(index.position(3), (Position{1, 4, 3, 4}));
  EXPECT_EQ(index.position(4), (Position{2, 1, 4, 1}));
  EXPECT_EQ(index.position(6), (Position{2, 3, 6, 3}));
}

TEST(LineIndex, ColumnsAreCodePoints) {
  const std::string source = "né €😀x\n\tx";
  const LineIndex index(source);
  EXPECT_EQ(index.position(source.find('x')).column, 6U);
  EXPECT_EQ(index.position(source.find('x')).byte_column, 12U);
  EXPECT_EQ(index.position(source.rfind('x')), (Position{2, 2, source.rfind('x'), 2}));
}

TEST(LineIndex, AByteOrderMarkIsNoColumn) {
  const std::string source = std::string(kByteOrderMark) + "one\ntwo";
  const LineIndex index(source);
  EXPECT_EQ(index.position(0), (Position{1, 1, 0}));
  EXPECT_EQ(index.position(3), (Position{1, 1, 3}));
  EXPECT_EQ(index.position(4), (Position{1, 2, 4, 2}));
  EXPECT_EQ(index.line_span(1), (Span{3, 6}));
}

TEST(LineIndex, AnEmptySourceIsOneEmptyLine) {
  const LineIndex index("");
  EXPECT_EQ(index.line_count(), 1U);
  EXPECT_EQ(index.position(0), (Position{1, 1, 0}));
  EXPECT_EQ(index.line_span(1), (Span{0, 0}));
}

// The same, one byte after the other.
std::vector<Position> slow_positions(const std::string& source) {
  std::vector<Position> positions;
  Position now;
  for (; now.offset <= source.size(); ++now.offset) {
    positions.push_back(now);
    if (now.offset == source.size()) break;
    const char byte = source[now.offset];
    const bool is_break = byte == '\n' || (byte == '\r' && source[now.offset + 1] != '\n');
    if (is_break) {
      ++now.line;
      now.column = 1;
      now.byte_column = 1;
      continue;
    }
    ++now.byte_column;
    if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++now.column;
  }
  return positions;
}

TEST(LineIndex, AgreesWithCountingOneByOne) {
  std::mt19937 random(7);  // NOLINT: the same documents in every run.
  const std::vector<std::string> pieces = {"a", "word ", "é", "😀", "\n", "\r\n", "\r", std::string(700, 'x'), "€€€"};
  for (int round = 0; round < 200; ++round) {
    std::string source;
    for (int i = 0; i < 40; ++i) source += pieces[random() % pieces.size()];
    const LineIndex index(source);
    const auto expected = slow_positions(source);
    for (const Position& position : expected) ASSERT_EQ(index.position(position.offset), position) << source;
  }
}

TEST(LineIndex, ALongLineCostsNoMorePerPosition) {
  const std::string source(50'000'000, 'x');
  const LineIndex index(source);
  std::size_t sum = 0;
  for (std::size_t offset = 0; offset < source.size(); offset += 500) sum += index.position(offset).column - 1 - offset;
  EXPECT_EQ(sum, 0U);
}

}  // namespace
}  // namespace evenhand

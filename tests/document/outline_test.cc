#include "document/outline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// h1, h2, h3 …: headings; p: a paragraph.
std::vector<Block> blocks_of(std::string_view kinds) {
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    Block block{{i, i + 1}};
    if (kinds[i] != 'p') {
      block.kind = Block::Kind::heading;
      block.level = static_cast<std::uint8_t>(kinds[i] - '0');
    }
    blocks.push_back(block);
  }
  return blocks;
}

TEST(Outline, NamesTheHeadingsAboveABlock) {
  const Outline outline(blocks_of("p1p2p3p2p1p"));
  EXPECT_THAT(outline.headings_above(0), IsEmpty());
  EXPECT_THAT(outline.headings_above(2), ElementsAre(1));
  EXPECT_THAT(outline.headings_above(6), ElementsAre(5, 3, 1));
  EXPECT_THAT(outline.headings_above(8), ElementsAre(7, 1));
  EXPECT_THAT(outline.headings_above(5), ElementsAre(5, 3, 1));
  EXPECT_THAT(outline.headings_above(10), ElementsAre(9));
}

TEST(Outline, KnowsWhereSectionsEnd) {
  const Outline outline(blocks_of("pp1p2p2p1p"));
  const auto around = [&](std::uint32_t block) {
    const Outline::BlockRange range = outline.section_around(block);
    return std::pair(range.first, range.last);
  };
  EXPECT_EQ(around(1), std::pair(0U, 2U));
  EXPECT_EQ(around(3), std::pair(2U, 8U));
  EXPECT_EQ(around(5), std::pair(4U, 6U));
  EXPECT_EQ(around(9), std::pair(8U, 10U));
}

TEST(Outline, OfADocumentWithoutHeadingsIsOneSection) {
  const Outline outline(blocks_of("ppp"));
  EXPECT_THAT(outline.headings_above(2), IsEmpty());
  EXPECT_EQ(outline.section_around(1).last, 3U);
}

}  // namespace
}  // namespace evenhand

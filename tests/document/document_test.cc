#include "document/document.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

Document document(std::string source) { return {"notes.md", std::move(source)}; }

TEST(Document, BeginsAsProseFromEndToEnd) {
  const Document whole = document("All of it.");
  EXPECT_EQ(whole.text(), whole.source());
  EXPECT_TRUE(whole.blocks().empty());
  EXPECT_EQ(whole.declared_genre(), std::nullopt);
}

TEST(Document, ItsOwnMarksAreNeverTheSources) {
  const Document whole = document(
      "a\x1e"
      "b\x1f"
      "c");
  EXPECT_EQ(whole.text(), "a b c");
  EXPECT_EQ(whole.source(),
            "a\x1e"
            "b\x1f"
            "c");
}

TEST(Document, HidingKeepsLineBreaksAndTheSource) {
  Document whole = document("one\r\ntwo\nthree");
  whole.hide({1, 11});
  EXPECT_EQ(whole.text(), "o  \r\n   \n  ree");
  EXPECT_EQ(whole.source(), "one\r\ntwo\nthree");
}

TEST(Document, JoiningLetsAWordGoOn) {
  Document whole = document("black**list**");
  whole.join({5, 7});
  EXPECT_EQ(whole.text(), "black\x1f\x1flist**");
}

TEST(Document, SeparatingPutsOneBarrierBehindTheLineBreaks) {
  Document whole = document("one\n\n- two");
  whole.separate({3, 7});
  EXPECT_EQ(whole.text(), "one\n\n\x1e two");
}

TEST(Document, SeparatingLeavesLineBreaksAlone) {
  Document whole = document("one\ntwo");
  whole.separate({3, 4});
  EXPECT_EQ(whole.text(), "one\ntwo");
}

TEST(Document, WritingFillsUpWithNothing) {
  Document whole = document("don&apos;t");
  whole.write({3, 9}, "'");
  EXPECT_EQ(whole.text(), "don'\x1f\x1f\x1f\x1f\x1ft");
}

TEST(Document, KeepsBlocksInOrder) {
  Document whole = document("one\n\ntwo");
  const Block first = {{0, 3}, Block::Kind::heading, 1};
  const Block second = {{5, 8}};
  whole.add_block(first);
  whole.add_block(second);
  EXPECT_EQ(whole.blocks(), (std::vector<Block>{first, second}));
}

}  // namespace
}  // namespace evenhand

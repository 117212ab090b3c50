#include "report/wrap.h"

#include <gtest/gtest.h>

namespace evenhand {
namespace {

TEST(Wrap, BreaksAtBlanksAndIndents) {
  const WrapOptions options = {.width = 12, .first_indent = "- ", .indent = "  "};
  EXPECT_EQ(wrap("one two three four", options), "- one two\n  three four\n");
}

TEST(Wrap, LeavesALongWordWhole) {
  const WrapOptions options = {.width = 6, .first_indent = "", .indent = ""};
  EXPECT_EQ(wrap("a extraordinarily b", options), "a\nextraordinarily\nb\n");
}

TEST(Wrap, FoldsWhiteSpaceOfAnyKind) {
  EXPECT_EQ(wrap(" a\n\n b\t c ", {.width = 80, .first_indent = "", .indent = ""}), "a b c\n");
}

TEST(Wrap, CountsWideLettersAsTwo) {
  EXPECT_EQ(wrap("评审 评审", {.width = 8, .first_indent = "", .indent = ""}), "评审\n评审\n");
}

TEST(Wrap, OfNothingIsAnEmptyLine) { EXPECT_EQ(wrap("", {.width = 8, .first_indent = "", .indent = ""}), "\n"); }

}  // namespace
}  // namespace evenhand

#include "git/changed_lines.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace evenhand {
namespace {

// The numbers of the changed lines, and `^n` for a place behind line n where lines went.
std::string changed(const std::string& old_text, const std::string& new_text) {
  const ChangedLines lines = ChangedLines::between(old_text, new_text);
  std::string found;
  for (std::size_t line = 1; line <= 20; ++line) {
    const bool is_changed = lines.touch(line, line);
    if (is_changed) found += (found.empty() ? "" : " ") + std::to_string(line);
    const bool is_gap = !is_changed && !lines.touch(line + 1, line + 1) && lines.touch(line, line + 1);
    if (is_gap) found += (found.empty() ? "^" : " ^") + std::to_string(line);
  }
  return found;
}

TEST(ChangedLines, AreThoseThatTheOldTextDoesNotHave) {
  const struct {
    const char* before;
    const char* after;
    const char* changed;
  } kCases[] = {
      {"", "", ""},
      {"a\nb\n", "a\nb\n", ""},
      {"", "a\nb\n", "1 2"},
      {"a\nb\nc\n", "a\nx\nc\n", "2"},
      {"a\nb\nc\n", "a\nb\nc\nd\n", "4"},
      {"a\nb\nc\n", "x\na\nb\nc\n", "1"},
      {"a\nb\nc\nd\ne\n", "x\nb\nc\nd\ny\n", "1 5"},
      // Something between two lines went, or at an end, where no line is beside it.
      {"a\nb\nc\n", "a\nc\n", "^1"},
      {"a\nb\nc\n", "b\nc\n", ""},
      // A line that moved has changed.
      {"a\nb\nc\nd\n", "b\nc\nd\na\n", "4"},
      // Lines that stand more than once.
      {"x\na\nx\nb\nx\n", "x\na\nx\nnew\nx\nb\nx\n", "4 5"},
      {"x\nx\nx\n", "x\nx\nx\nx\n", "4"},
      {"g\n\nmain\n\nb\n", "w\n\nboth\n\nb\n\nb\n", "1 3 4 5"},
      // Line breaks are no part of lines.
      {"a\nb\nc\n", "a\r\nb\r\nc\r\n", ""},
      {"a\nb\nc", "a\nb\nc\n", ""},
      {"a\rb\rc\r", "a\nb\nX\n", "3"},
  };
  for (const auto& each : kCases)
    EXPECT_EQ(changed(each.before, each.after), each.changed) << each.before << "→" << each.after;
}

TEST(ChangedLines, TellATextFromWhichOnlySomethingWent) {
  EXPECT_TRUE(ChangedLines::between("a\nb\n", "a\nb\n").is_empty());
  EXPECT_FALSE(ChangedLines::between("a\nb\n", "a\n").is_empty());
  EXPECT_FALSE(ChangedLines::between("a\nb\n", "").is_empty());
}

TEST(ChangedLines, AreTouchedByAnySentenceOnThem) {
  const ChangedLines lines = ChangedLines::between("a\nb\nc\nd\n", "a\nb\nX\nd\n");
  EXPECT_FALSE(lines.touch(1, 2));
  EXPECT_TRUE(lines.touch(1, 3));
  EXPECT_TRUE(lines.touch(3, 4));
  EXPECT_FALSE(lines.touch(4, 9));
}

// Whatever the texts, the lines that have not changed are found in the old text in their order.
TEST(ChangedLines, LeaveARowOfTheOldText) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::string> before, after;
    std::string old_text, new_text;
    for (auto count = random() % 12; count > 0; --count) before.emplace_back(1, static_cast<char>('a' + random() % 6));
    after = before;
    for (auto edits = random() % 5; edits > 0; --edits) {
      const auto place = static_cast<std::ptrdiff_t>(random() % (after.size() + 1));
      const bool takes = random() % 2 == 0 && place < static_cast<std::ptrdiff_t>(after.size());
      if (takes) {
        after.erase(after.begin() + place);
      } else {
        after.insert(after.begin() + place, std::string(1, static_cast<char>('a' + random() % 9)));
      }
    }
    for (const std::string& line : before) old_text += line + "\n";
    for (const std::string& line : after) new_text += line + "\n";
    const ChangedLines lines = ChangedLines::between(old_text, new_text);
    std::size_t next = 0;
    for (std::size_t line = 1; line <= after.size(); ++line) {
      if (lines.touch(line, line)) continue;
      while (next < before.size() && before[next] != after[line - 1]) ++next;
      ASSERT_LT(next++, before.size()) << old_text << "→\n" << new_text;
    }
    EXPECT_EQ(lines.is_empty(), before == after) << old_text << "→\n" << new_text;
  }
}

TEST(ChangedLines, OfLargeTextsAreFoundInTime) {
  std::string numbered, backwards, same, same_and_more;
  for (int line = 0; line < 200'000; ++line) {
    numbered += std::to_string(line) + "\n";
    backwards.insert(0, line % 100 == 0 ? std::to_string(line) + "\n" : "");
    same += "x\n";
    same_and_more += line % 2 == 0 ? "x\ny\n" : "x\n";
  }
  EXPECT_FALSE(ChangedLines::between(numbered, backwards).is_empty());
  EXPECT_FALSE(ChangedLines::between(same, same_and_more).is_empty());
}

}  // namespace
}  // namespace evenhand

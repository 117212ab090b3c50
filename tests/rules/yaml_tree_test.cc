#include "rules/yaml_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

std::vector<std::string> mistakes_of(const std::string& text) {
  FileNotes notes("x.yaml");
  parse_yaml(text, notes);
  std::vector<std::string> lines;
  for (const RuleMistake& mistake : notes.mistakes()) lines.push_back(to_string(mistake));
  return lines;
}

// REQUIRES: the text is right.
YamlNode tree_of(const std::string& text) {
  FileNotes notes("x.yaml");
  const std::optional<YamlNode> tree = parse_yaml(text, notes);
  EXPECT_THAT(notes.mistakes(), IsEmpty()) << text;
  return tree.value_or(YamlNode{});
}

TEST(YamlTree, KeepsOrderKindsAndPlaces) {
  const YamlNode tree = tree_of("b: one\na:\n  - x\n  - {k: \"v\"}\nc:\n");
  ASSERT_THAT(tree.entries, SizeIs(3));
  EXPECT_EQ(tree.entries[0].key.text, "b");
  EXPECT_EQ(tree.entries[0].value.text, "one");
  EXPECT_EQ(tree.entries[0].value.place, (SourcePlace{1, 4}));
  EXPECT_EQ(tree.entries[1].key.place, (SourcePlace{2, 1}));
  const YamlNode& list = tree.entries[1].value;
  ASSERT_EQ(list.kind, YamlNode::Kind::sequence);
  EXPECT_EQ(list.items[0].place, (SourcePlace{3, 5}));
  EXPECT_EQ(list.items[1].kind, YamlNode::Kind::map);
  EXPECT_EQ(list.items[1].entries[0].value.style, YamlNode::Style::double_quoted);
  EXPECT_EQ(tree.entries[2].value.kind, YamlNode::Kind::nothing);
}

TEST(YamlTree, CountsColumnsInBytesAndLeavesTheByteOrderMarkOut) {
  const YamlNode tree = tree_of("\xEF\xBB\xBFké: x\r\nb: y\r\n");
  EXPECT_EQ(tree.entries[0].value.place, (SourcePlace{1, 6}));
  EXPECT_EQ(tree.entries[1].value.text, "y");
  EXPECT_EQ(tree.entries[1].value.place, (SourcePlace{2, 4}));
}

TEST(YamlTree, KeepsWordsThatYamlTakesForNothing) {
  const YamlNode tree = tree_of("[null, ~, \"null\", Null]");
  ASSERT_THAT(tree.items, SizeIs(4));
  EXPECT_EQ(tree.items[0].text, "null");
  EXPECT_EQ(tree.items[1].text, "~");
  EXPECT_EQ(tree.items[2].style, YamlNode::Style::double_quoted);
  EXPECT_EQ(tree.items[3].text, "Null");
}

std::string repeated(std::string_view text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

struct Broken {
  std::string text;
  std::string mistake;  // Without the path.
};

class BrokenYaml : public testing::TestWithParam<Broken> {};

TEST_P(BrokenYaml, IsAnsweredWithOneMistakeInItsPlace) {
  EXPECT_THAT(mistakes_of(GetParam().text), ElementsAre("x.yaml:" + GetParam().mistake)) << GetParam().text;
}

constexpr auto kSecondDocument = "a second document begins here; one file is one document. Is the indentation right?";

INSTANTIATE_TEST_SUITE_P(
    TrapsOfYamlCpp, BrokenYaml,
    testing::Values(
        Broken{",: \"x", std::string("1:1: ") + kSecondDocument},  // LoadAll never returns.
        Broken{"- a\nb: 1\n", std::string("2:1: ") + kSecondDocument},
        Broken{"a: 1\n---\nb: 2\n", std::string("2:1: ") + kSecondDocument},
        Broken{"a: 1\nb: \"x\n", "2:4: this quote is never closed"},
        Broken{"a: \"x\nb: y\n", "1:4: this quote is never closed"},
        Broken{"a: 'it''s\nb: y\n", "1:4: this quote is never closed"},
        Broken{"a: \"x\\\"\n", "1:4: this quote is never closed"},
        Broken{"a: 1\nb: 2\na: 3\n", "3:1: key 'a' is given twice; the first is in line 1"},
        Broken{"a: {b: 1, b: 2}\n", "1:11: key 'b' is given twice; the first is in line 1"},
        Broken{"- a\n  b\n - c\n", "1:3: the next line is read as a part of this text; is its indentation right?"},
        Broken{"- a\n - b\n", "1:3: the next line is read as a part of this text; is its indentation right?"},
        Broken{"a: &x 1\n", "1:4: an anchor (&x); say everything in full"},
        Broken{"a: *x\n", "1:4: an alias (*); put the text in double quotes if the star is meant"},
        Broken{"a: &x [*x]\n", "1:4: an anchor (&x); say everything in full"},
        Broken{"a: !!str 1\n", "1:4: a tag (!); put the text in double quotes if the exclamation mark is meant"},
        Broken{"a: ! b\n", "1:4: a tag (!); put the text in double quotes if the exclamation mark is meant"},
        Broken{"", "1:1: the file is empty"}, Broken{"# nothing\n", "1:1: the file is empty"},
        Broken{std::string("a: b\0c\n", 7), "1:5: a control character (0x00)"},
        Broken{"a: b\x04\n", "1:5: a control character (0x04)"},
        Broken{"a: 1\rb: 2\n", "1:5: a control character (0x0D)"},
        Broken{"a: \"\\b\"\n",
               R"(1:4: an escape that makes a control character; in single quotes '\b' stays as it is)"},
        Broken{"a: 1\nb: \xff\n", "2:4: this is not UTF-8 (byte 0xFF)"},
        Broken{"a: \xc3\n", "1:4: this is not UTF-8 (byte 0xC3)"},
        Broken{"a: \xed\xa0\x80\n", "1:4: this is not UTF-8 (byte 0xED)"},
        Broken{"a:\n\t- b\n", "2:1: a tab in the indentation; use blanks"},
        Broken{"? [a]\n: b\n", "1:3: a key must be a word"}, Broken{"{,}\n", "1:2: a key must be a word"},
        Broken{std::string(64, '[') + "x", "1:33: nested too deeply"},
        Broken{repeated("- ", 65) + "x", "1:129: nested too deeply"}));

INSTANTIATE_TEST_SUITE_P(
    SlipsOfThePen, BrokenYaml,
    testing::Values(Broken{"title: A: b\n", "1:9: a second ': ' where none can stand; put the text in double quotes"},
                    Broken{"title: [x] y\n",
                           "1:12: this belongs to nothing before it; is a quote missing, or is the indentation wrong?"},
                    Broken{"a: \"x\" y\n", "1:4: more text after the closing quote; put all of it into the quotes"},
                    Broken{"a: \"x\nb: \"y\"\n",
                           "1:4: more text after the closing quote; put all of it into the quotes"},
                    Broken{"- @x\n", "1:3: a text cannot begin with this character; put it in double quotes"},
                    Broken{"- %x\n", "1:3: a text cannot begin with this character; put it in double quotes"},
                    Broken{"a: [b, c\nd: e\n", "1:4: this bracket is never closed, or something else stands inside it"},
                    Broken{"a: {b: c\n", "1:4: this bracket is never closed, or something else stands inside it"},
                    Broken{"a: - b\n", "1:4: a list in this form begins on a line of its own"},
                    Broken{"a: 1\n  b: 2\n", "2:4: a second ': ' where none can stand; put the text in double quotes"},
                    Broken{"a: \"\\q\"\n", "1:7: unknown escape character: q"}));

TEST(YamlTree, JoinsLinesOfOneText) {
  EXPECT_EQ(tree_of("a: one - two\n  three\n").entries[0].value.text, "one - two three");
  EXPECT_EQ(tree_of("- one\n  two\n- three\n").items[0].text, "one two");
}

TEST(YamlTree, TellsEveryLineThatIsNotUtf8) {
  EXPECT_THAT(mistakes_of("a: \xff\xff\nb: c\nd: \xfe\n"),
              ElementsAre("x.yaml:1:4: this is not UTF-8 (byte 0xFF)", "x.yaml:3:4: this is not UTF-8 (byte 0xFE)"));
}

TEST(YamlTree, RefusesLargeFiles) {
  EXPECT_THAT(mistakes_of("a: " + std::string(kYamlSizeLimit, 'x')),
              ElementsAre("x.yaml:1:1: the file is larger than 4 MiB"));
}

TEST(YamlTree, RefusesFilesOfTooManyParts) {
  std::string text = "[";
  while (text.size() < kYamlSizeLimit - 4) text += "a,";
  EXPECT_THAT(mistakes_of(text + "]"), ElementsAre(testing::EndsWith("the file has too many parts")));
}

TEST(YamlTree, TakesAMegabyteOfOpenBracketsWithoutHarm) {
  EXPECT_THAT(mistakes_of(std::string(1 << 20, '{')), SizeIs(1));
  EXPECT_THAT(mistakes_of(std::string(1 << 20, '"')), SizeIs(1));
  EXPECT_THAT(mistakes_of(std::string(1 << 20, '-')), IsEmpty());
}

struct Inside {
  std::string text;
  std::size_t offset;
  SourcePlace place;
};

class PlaceInScalar : public testing::TestWithParam<Inside> {};

TEST_P(PlaceInScalar, IsThatOfTheWrittenByte) {
  const YamlNode tree = tree_of(GetParam().text);
  EXPECT_EQ(place_in(tree.entries[0].value, GetParam().offset), GetParam().place) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Styles, PlaceInScalar,
                         testing::Values(Inside{"a: xyz\n", 0, {1, 4}}, Inside{"a: xyz\n", 2, {1, 6}},
                                         Inside{"a: xyz\n", 3, {1, 7}}, Inside{"a: \"xyz\"\n", 1, {1, 6}},
                                         Inside{"a: 'it''s on'\n", 3, {1, 9}},      // s
                                         Inside{"a: \"a\\nb\"\n", 2, {1, 8}},       // b
                                         Inside{"a: \"\\u00e9b\"\n", 2, {1, 11}},   // b
                                         Inside{"a: \"\\x41\\tb\"\n", 2, {1, 11}},  // b
                                         Inside{"a: |\n  xyz\n", 1, {1, 4}},      // In a block only the start is known,
                                         Inside{"a: \"x\n  y\"\n", 2, {1, 4}}));  // and in a folded text.

}  // namespace
}  // namespace evenhand

// Records: lines of JSON and rows of tables as values with names, and what front matter declares.

#include "readers/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "readers/csv_records.h"
#include "readers/front_matter_value.h"

namespace evenhand {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

using Value = RecordValue;

TEST(ALineOfJson, GivesItsValuesWithTheWayToThem) {
  const Result<Record> record = read_json_record(
      R"({"team": "n\u00f6rth", "rating": 4.5, "none": null, "empty": "", "old": true,)"
      R"( "who": {"Job Title": "A \"b\"\n"}, "answers": [{"text": "One."}, {"text": "Two."}, ["Three."]], "end": "x"})");
  ASSERT_TRUE(record) << record.error().message;
  EXPECT_THAT(*record, ElementsAre(Value{"team", "nörth"}, Value{"rating", "4.5"}, Value{"old", "true"},
                                   Value{"who.Job Title", "A \"b\"\n"}, Value{"answers[].text", "One."},
                                   Value{"answers[].text", "Two."}, Value{"answers[][]", "Three."}, Value{"end", "x"}));
}

TEST(ALineOfJson, ThatIsNoObjectIsRefused) {
  for (const std::string line : {"", " ", "null", "[1]", "[{\"a\": \"b\"}]", "\"a\"", "{", "{\"a\"", "{\"a\": \"b\"",
                                 "{\"a\": \"b}", "}", "{\"a\": \"b\"]", "a"}) {
    EXPECT_FALSE(read_json_record(line)) << line;
  }
}

TEST(ALineOfJson, IsCutAnywhereWithoutHarm) {
  const std::string line = R"({"a": ["\ud83d\ude00", {"b": "c\\"}], "d": -1e5, "e": [[]], "f": "ü"})";
  for (std::size_t size = 0; size < line.size(); ++size) EXPECT_FALSE(read_json_record(line.substr(0, size))) << size;
  EXPECT_TRUE(read_json_record(line));
}

TEST(ALineOfJson, IsRefusedWhereItIsNestedTooDeep) {
  const std::string deep = "{\"a\": " + std::string(100'000, '[');
  const Result<Record> record = read_json_record(deep);
  ASSERT_FALSE(record);
  EXPECT_THAT(record.error().message, HasSubstr("nested"));
}

TEST(LinesOfJson, AreRecordsOneByOneWhateverTheyAreWrittenIn) {
  const std::string lines = "\xEF\xBB\xBF{\"a\": \"b\"}\r\n\n \t\nno\n{\"t\xEAte\": \"caf\xE9 noir\"}\n{\"c\": 1}";
  const std::vector<Result<Record>> records = read_json_lines(lines, std::nullopt);
  ASSERT_THAT(records, SizeIs(4));
  ASSERT_TRUE(records[0] && records[2] && records[3]);
  EXPECT_THAT(*records[0], ElementsAre(Value{"a", "b"}));
  EXPECT_THAT(records[1].error().message, HasSubstr("not JSON"));
  EXPECT_THAT(*records[2], ElementsAre(Value{"tête", "café noir"}));
  EXPECT_THAT(*records[3], ElementsAre(Value{"c", "1"}));
  EXPECT_THAT(read_json_lines("", std::nullopt), IsEmpty());
}

std::vector<Record> rows_of(std::string_view table, std::optional<char> separator = std::nullopt) {
  CsvRecords records(table, separator);
  std::vector<Record> rows;
  while (std::optional<Record> row = records.next()) rows.push_back(*std::move(row));
  return rows;
}

TEST(ARowOfATable, GivesItsCellsWithTheNamesOfTheirColumns) {
  EXPECT_THAT(
      rows_of("\xEF\xBB\xBFTeam, Text \r\nnorth,\"Says \"\"no\"\".\nThen yes.\"\r\n,b,c\r\n\r\n"),
      ElementsAre(Record{{"Team", "north"}, {"Text", "Says \"no\".\nThen yes."}}, Record{{"Text", "b"}}, Record{}));
  EXPECT_THAT(rows_of("Team;Text\nnorth;a, b\n"), ElementsAre(Record{{"Team", "north"}, {"Text", "a, b"}}));
  EXPECT_THAT(rows_of("Team\tText\nnorth\ta, b\n", '\t'), ElementsAre(Record{{"Team", "north"}, {"Text", "a, b"}}));
}

TEST(ARowOfATable, IsReadHoweverTheTableIsTorn) {
  EXPECT_THAT(rows_of(""), IsEmpty());
  EXPECT_THAT(rows_of("Team,Text"), IsEmpty());
  EXPECT_THAT(rows_of("\n\n"), SizeIs(1));
  CsvRecords torn("a,b\nnorth,\"never closed\nsouth,c\n", std::nullopt);
  while (torn.next()) continue;
  EXPECT_TRUE(torn.is_torn());
}

TEST(AValue, IsInAFieldOfThatNameInAnyCase) {
  EXPECT_TRUE(is_in_field({"Team", ""}, "team"));
  EXPECT_FALSE(is_in_field({"Teams", ""}, "team"));
  EXPECT_FALSE(is_in_field({"Tea", ""}, "team"));
}

TEST(AValue, IsProseFromEightWordsOn) {
  EXPECT_TRUE(is_prose({"", "One two three four\nfive six seven eight."}));
  EXPECT_FALSE(is_prose({"", "One  two three four five six seven."}));
  EXPECT_FALSE(is_prose({"", ""}));
}

struct FrontMatterCase {
  std::string source;
  std::optional<std::string> team;
};

TEST(FrontMatter, DeclaresValues) {
  const std::vector<FrontMatterCase> cases = {
      {"---\nteam: north\n---\n\nText.", "north"},
      {"\xEF\xBB\xBF---\r\ntitle: A\r\nTeam:  \"north, one\"  # ours\r\n---\r\nText.", "north, one"},
      {"+++\nteam = 'north'\n+++\nText.", "north"},
      {"---\nteam: north # ours\n---\n", "north"},
      {"---\nteam:\n---\n", std::nullopt},
      {"---\nteam: # none\n---\n", std::nullopt},
      {"---\nteam: \"\"\n---\n", std::nullopt},
      {"---\nteam: null\n---\n", std::nullopt},
      {"---\nteam: ~  # none\n---\n", std::nullopt},
      {"---\nteam: \"null\"\n---\n", "null"},
      {"---\nteam: ' north '\n---\n", "north"},
      {"---\nperson:\n  team: north\n---\n", std::nullopt},
      {"---\nteams: north\n---\n", std::nullopt},
      {"---\nteam: north\n", std::nullopt},
      {"Text.\n\nteam: north\n", std::nullopt},
      {"", std::nullopt},
  };
  for (const FrontMatterCase& each : cases)
    EXPECT_EQ(front_matter_value(each.source, "team"), each.team) << each.source;
}

TEST(FrontMatter, NamesItsKeys) {
  EXPECT_THAT(front_matter_keys("---\nGroup: a\n# x: y\nwho:\n  team: b\n- c: d\n\"my: e\nempty:\n---\nText: f"),
              ElementsAre("Group", "who", "\"my", "empty"));
  EXPECT_THAT(front_matter_keys("+++\na = 1\nb = 'c'\n+++\n"), ElementsAre("a", "b"));
  EXPECT_THAT(front_matter_keys("Text: a"), IsEmpty());
}

TEST(FrontMatter, EndsWhereTheTextBegins) {
  EXPECT_EQ(end_of_front_matter("---\nteam: a\n---\nText."), 16U);
  EXPECT_EQ(end_of_front_matter("Text."), 0U);
}

}  // namespace
}  // namespace evenhand

// Files of data: what is chosen of them, what is said of broken ones, and that hostile ones are read in bounded time.

#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "readers/reader.h"
#include "support/processor_time.h"

namespace evenhand {
namespace {

// What each block says, masks left out.
std::vector<std::string> blocks_of(const Document& document) {
  std::vector<std::string> blocks;
  for (const Block& block : document.blocks()) {
    std::string words;
    for (const char c : document.text().substr(block.span.begin, block.span.size())) {
      if (c != Document::kNothing) words += c;
    }
    blocks.push_back(words);
  }
  return blocks;
}

std::vector<std::string> read(Format format, const std::string& bytes, const ReadOptions& options = {}) {
  const auto document = read_document(format, "x", bytes, options);
  return document ? blocks_of(*document) : std::vector<std::string>{document.error().message};
}

ReadOptions fields(const std::vector<std::string>& texts) {
  ReadOptions options;
  for (const auto& text : texts) options.fields.push_back(*FieldPattern::parse(text));
  return options;
}

ReadOptions columns(const std::vector<std::string>& names) {
  ReadOptions options;
  options.columns = names;
  return options;
}

using Words = std::vector<std::string>;

TEST(Csv, ReadsTheColumnsThatAreNamed) {
  const std::string table = "Name,Comment,Note\nAnn,fine words,\"n\"\nBob,more,x y\n";
  EXPECT_EQ(read(Format::csv, table, columns({"comment"})), (Words{"Comment", "fine words", "more"}));
  EXPECT_EQ(read(Format::csv, table, columns({"3", "Name"})), (Words{"Name", "Note", "Ann", "n", "Bob", "x y"}));
  EXPECT_EQ(read(Format::csv, table, columns({"Comment", "Missing"})), (Words{"Comment", "fine words", "more"}));
  EXPECT_EQ(read(Format::csv, table, columns({"Salary", "9"})),
            (Words{"no column “Salary”, “9”; there are “Name”, “Comment”, “Note”"}));
}

TEST(Csv, SaysWhereAQuotationMarkIsNeverClosed) {
  const auto document = read_document(Format::csv, "x", "a,b\nc,\"d e\nf,g\n");
  ASSERT_TRUE(document);
  EXPECT_EQ(blocks_of(*document), (Words{"a", "b", "c", "\"d e", "f", "g"}));
  EXPECT_EQ(document->loss(),
            "the quotation mark at line 2 is never closed; from there on, quotation marks were read as characters of "
            "the cells");
}

TEST(Json, ReadsTheFieldsThatAreNamed) {
  const std::string json = R"([{"id": "x", "text": "one", "by": {"name": "Ann Lee"}}, {"text": "two words"}])";
  EXPECT_EQ(read(Format::json, json), (Words{"Ann Lee", "two words"}));
  EXPECT_EQ(read(Format::json, json, fields({"text"})), (Words{"one", "two words"}));
  EXPECT_EQ(read(Format::json, json, fields({"by", "[1]"})), (Words{"Ann Lee", "two words"}));
  EXPECT_EQ(read(Format::json, json, fields({"body", "note"})), (Words{"no text at --field body, note"}));
}

TEST(Json, SaysWhereItIsBroken) {
  struct Case {
    std::string_view json;
    std::string_view message;
  };
  for (const Case& test : {
           Case{"{\"a\": \"b c\"", "a { is never closed (line 1, column 12)"},
           Case{"[1, 2", "a [ is never closed (line 1, column 6)"},
           Case{"{\n  \"a\" 1}", "a colon is missing (line 2, column 7)"},
           Case{"{\"a\": 1 \"b\": 2}", "a comma is missing (line 1, column 9)"},
           Case{"[1}", "the wrong bracket is closed (line 1, column 3)"},
           Case{"{a: 1}", "a key in quotation marks is missing (line 1, column 2)"},
           Case{"[tru]", "no value begins so (line 1, column 2)"},
           Case{"['a']", "no value begins so (line 1, column 2)"},
           Case{"]", "no value begins so (line 1, column 1)"},
           Case{"[/* a ]", "no value begins so (line 1, column 2)"},
           Case{"[\"a b\nc\"]", "a string is never closed (line 1, column 2)"},
           Case{"[\"a\\", "a string is never closed (line 1, column 2)"},
           Case{"[1]\n}", "no value begins so (line 2, column 1)"},
       }) {
    EXPECT_EQ(read(Format::json, std::string(test.json)), (Words{"not JSON: " + std::string(test.message)}));
  }
}

TEST(JsonLines, LosesOnlyTheLinesThatAreBroken) {
  const auto document = read_document(Format::jsonl, "x", "{\"a\": \"b c\"}\n{\"a\": \n\n[\"d e\"]\nx\n");
  ASSERT_TRUE(document);
  EXPECT_EQ(blocks_of(*document), (Words{"b c", "d e"}));
  EXPECT_EQ(document->loss(),
            "not JSON: a { is never closed (line 2, column 7); so are 1 more lines; all others were read");
  EXPECT_EQ(read(Format::jsonl, "x\ny\n"), (Words{"not JSON: no value begins so (line 1, column 1)"}));
}

std::string repeat(std::string_view piece, std::size_t count) {
  std::string text;
  text.reserve(piece.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

TEST(Data, TakesLinearTimeOnHostileFiles) {
  struct Case {
    Format format;
    std::string bytes;
  };
  constexpr std::size_t kMany = 100'000;
  for (const Case& test : {
           Case{Format::json, repeat("[", kMany) + "\"two words\"" + repeat("]", kMany)},
           Case{Format::json, repeat("{\"a\":", kMany) + "\"two words\"" + repeat("}", kMany)},
           Case{Format::json, repeat("[\"two words\",", kMany)},
           Case{Format::json, "[\"" + repeat("\\u00e9 \\n", kMany) + "\"]"},
           Case{Format::json, "[\"" + repeat("\\", kMany)},
           Case{Format::json, repeat("\"a b\" ", kMany)},
           Case{Format::jsonl, repeat("[\n", kMany)},
           Case{Format::csv, "\"" + repeat("two words ", 10 * kMany) + "\""},
           Case{Format::csv, "\"" + repeat("\"\"", kMany) + "\""},
           Case{Format::csv, repeat("\"a\n", kMany)},
           Case{Format::csv, repeat(",", kMany)},
           Case{Format::csv, repeat("a,\"b\nc\"\n", kMany)},
           Case{Format::tsv, repeat("\t\"", kMany)},
       }) {
    const std::clock_t begin = std::clock();
    const auto document = read_document(test.format, "x", test.bytes);
    EXPECT_LT(processor_seconds_since(begin), 5.0) << test.bytes.substr(0, 20);
  }
}

}  // namespace
}  // namespace evenhand

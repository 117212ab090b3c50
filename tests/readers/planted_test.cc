// A phrase planted at a random place of a page is read where it stands: its line and column are those of the file.

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "document/line_index.h"
#include "readers/planted_pages.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

struct Planted {
  std::string page;
  std::size_t at = 0;  // Where the phrase begins.
};

Planted plant(const PageParts& parts, std::string_view phrase, std::mt19937& random) {
  Planted planted;
  std::string page(parts.parts[0]);
  const std::size_t count = 1 + random() % 12;
  for (std::size_t i = 0; i < count; ++i) page += parts.parts[random() % parts.parts.size()];
  std::vector<std::size_t> spots;
  for (std::size_t at = page.find('@'); at != std::string::npos; at = page.find('@', at + 1)) spots.push_back(at);
  const std::size_t chosen = spots.empty() ? std::string::npos : spots[random() % spots.size()];
  for (std::size_t at = 0; at < page.size(); ++at) {
    if (at == chosen) planted.at = planted.page.size();
    if (page[at] != '@') {
      planted.page += page[at];
    } else {
      planted.page += at == chosen ? phrase : "filler";
    }
  }
  return planted;
}

// Counted without the index of the document.
Position counted_position(std::string_view page, std::size_t at) {
  Position position{1, 1, at};
  for (std::size_t i = 0; i < at; ++i) {
    const bool is_start = (static_cast<unsigned char>(page[i]) & 0xC0U) != 0x80U;  // Of a code point.
    if (is_start) ++position.column;
    ++position.byte_column;
    if (page[i] == '\n') position = {position.line + 1, 1, at};
  }
  return position;
}

// As patterns see it: what stands for nothing is gone, and blanks are one.
std::string as_read(std::string_view text) {
  std::string shown;
  for (const char c : text) {
    const bool is_another_blank = c == ' ' && shown.ends_with(' ');
    if (c != Document::kNothing && !is_another_blank) shown += c;
  }
  return shown;
}

class Planting : public testing::TestWithParam<PageParts> {};

TEST_P(Planting, IsReadWhereItStands) {
  const PageParts& parts = GetParam();
  std::mt19937 random(4);  // NOLINT: the same pages in every run.
  std::size_t tried = 0;
  for (int round = 0; round < 500; ++round) {
    const PlantedPhrase& phrase = parts.phrases[random() % parts.phrases.size()];
    const Planted planted = plant(parts, phrase.written, random);
    if (planted.at == 0) continue;
    SCOPED_TRACE(planted.page);
    const auto document = read_document(parts.format, std::string(parts.path), planted.page);
    ASSERT_TRUE(document);
    const Span span = {planted.at, planted.at + phrase.written.size()};
    ASSERT_EQ(as_read(document->text().substr(span.begin, span.size())), phrase.read);
    int blocks = 0;
    for (const Block& block : document->blocks()) blocks += block.span.covers(span) ? 1 : 0;
    ASSERT_EQ(blocks, 1);
    const Position position = LineIndex(document->source()).position(span.begin);
    ASSERT_EQ(position, counted_position(planted.page, span.begin));
    ++tried;
  }
  EXPECT_GT(tried, 400U);
}

INSTANTIATE_TEST_SUITE_P(Readers, Planting, testing::ValuesIn(all_page_parts()), [](const auto& test) {
  std::string name = std::string(name_of(test.param.format)) + "_" + std::string(test.param.path);
  std::replace_if(name.begin(), name.end(), [](char c) { return c == '.' || c == '-'; }, '_');
  return name;
});

TEST(Plantings, AreInEveryFormatThatIsMasked) {
  // planted_data_test.py plants in these, since it knows how to write them; packed ones have a test of their own.
  std::set<Format> planted = {Format::csv, Format::json, Format::jsonl, Format::yaml, Format::ipynb, Format::diff};
  for (const PageParts& parts : all_page_parts()) planted.insert(parts.format);
  for (const Format format : all_formats())
    EXPECT_TRUE(is_packed(format) || planted.contains(format)) << name_of(format);
}

}  // namespace
}  // namespace evenhand

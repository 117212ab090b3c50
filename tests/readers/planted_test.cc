// A phrase planted at a random place of a page is read where it stands: its line and column are those of the file.

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "document/line_index.h"
#include "readers/reader.h"

namespace evenhand {
namespace {

// As it is written, and as it is read: markup inside of it vanishes.
struct Phrase {
  std::string_view written;
  std::string_view read;
};

// Parts of pages; a phrase may stand at each @.
struct Parts {
  Format format;
  std::vector<std::string_view> parts;
  std::vector<Phrase> phrases;
};

const std::vector<Parts>& all_parts() {
  static const std::vector<Parts> kAll = {
      {Format::html,
       {"<!DOCTYPE html>\n<html lang=\"en\"><head><title>@</title>\n<meta name=description "
        "content=\"@\"></head><body>\n",
        "<p class='x > y'>Some words, @ and\r\n  more <b>of</b> them.", "<ul>\n<li>@<li>two @ <i>three</i>\n</ul>\n",
        "<table><thead><tr><th>@</th></tr></thead><tr><td>1<td>über @</table>\n",
        "<img src=a.png alt='@'> <input placeholder=\"@\"><input type=submit value=\"@\">\n", "<pre>code\n</pre>\n",
        "<script>if (a < b) { c('<p>'); }</script><!-- no <p> -->\n", "<p>He wrote <code>x</code>, @, <q>@</q>!</p>\n",
        "<blockquote lang=de>Nein <span lang=en>@</span> nein</blockquote>\n", "{% if x %}{{ y }} @ {% endif %}\n",
        "<div><p>世界 &amp; 😀 @\n<div>a<br>@</div>"},
       {{"planted phrase", "planted phrase"},
        {"plan&shy;ted&nbsp;phrase", "plan\xC2\xADted\xC2\xA0phrase"},
        {"pl&#97;nted phrase", "planted phrase"}}},
      {Format::mdx,
       {"import A from 'a'\n\n", "# A heading, @\n\n",
        "<Tabs>\n  <Tab title=\"@\">\n    Words, @ and {x} more\n  </Tab>\n</Tabs>\n\n",
        "- an item\n- **@** and `code`\n\n", "| A | @ |\n|---|---|\n| {a} | @ |\n\n", "```js\nconst x = {\n```\n\n",
        "{/* a comment */}\n\nAn <A.B c={d > e}>inline</A.B> tag, @ and 世界.\n\n"},
       {{"planted phrase", "planted phrase"}, {"pl&#97;nted phrase", "planted phrase"}}},
      {Format::markdown,
       {"---\ntitle: \"@\"\n---\n\n", "Dear {{ name }}, @ and more\n\n",
        "{% include x %}\n<div title=\"@\">\n<p>@</p>\n</div>\n\n", "{% highlight c %}\nx {{ y\n{% endhighlight %}\n\n",
        "{% if a %}\n- one\n- @\n{% endif %}\n\n", "An <img alt=\"@\"> and 😀 @ *here*\n\n"},
       {{"planted phrase", "planted phrase"}}},
  };
  return kAll;
}

struct Planted {
  std::string page;
  std::size_t at = 0;  // Where the phrase begins.
};

Planted plant(const Parts& parts, std::string_view phrase, std::mt19937& random) {
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

std::string without_nothing(std::string_view text) {
  std::string shown;
  for (const char c : text) {
    if (c != Document::kNothing) shown += c;
  }
  return shown;
}

TEST(Planted, PhrasesAreReadWhereTheyStand) {
  std::mt19937 random(4);  // NOLINT: the same pages in every run.
  std::size_t tried = 0;
  for (const Parts& parts : all_parts()) {
    for (int round = 0; round < 1000; ++round) {
      const Phrase& phrase = parts.phrases[random() % parts.phrases.size()];
      const Planted planted = plant(parts, phrase.written, random);
      if (planted.at == 0) continue;
      SCOPED_TRACE(planted.page);
      const auto document = read_document(parts.format, "x", planted.page);
      ASSERT_TRUE(document);
      const Span span = {planted.at, planted.at + phrase.written.size()};
      EXPECT_EQ(without_nothing(document->text().substr(span.begin, span.size())), phrase.read);
      int blocks = 0;
      for (const Block& block : document->blocks()) blocks += block.span.covers(span) ? 1 : 0;
      ASSERT_EQ(blocks, 1);
      const Position position = LineIndex(document->source()).position(span.begin);
      ASSERT_EQ(position, counted_position(planted.page, span.begin));
      ++tried;
    }
  }
  EXPECT_GT(tried, 2500U);
}

}  // namespace
}  // namespace evenhand

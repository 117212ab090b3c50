#include <gtest/gtest.h>

#include <ctime>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "readers/hard_pieces.h"
#include "readers/hard_texts.h"
#include "readers/mask.h"
#include "readers/reader.h"
#include "readers/soundness.h"
#include "support/processor_time.h"

// What holds for every document, tried on nonsense put together from pieces of the formats.

namespace evenhand {
namespace {

const std::vector<std::string>& pieces() {
  static const std::vector<std::string> kPieces = {"word",
                                                   "black",
                                                   "list ",
                                                   "é",
                                                   "世界 ",
                                                   "😀",
                                                   " ",
                                                   "  ",
                                                   "    ",
                                                   "\t",
                                                   "\n",
                                                   "\n",
                                                   "\n\n",
                                                   "\r\n",
                                                   "\r",
                                                   "# ",
                                                   "## ",
                                                   "> ",
                                                   ">",
                                                   "- ",
                                                   "* ",
                                                   "1. ",
                                                   "- [x] ",
                                                   "|",
                                                   "| a |",
                                                   "|---|",
                                                   "\n|-|\n",
                                                   "*",
                                                   "**",
                                                   "_",
                                                   "~~",
                                                   "`",
                                                   "```\n",
                                                   "~~~\n",
                                                   "[",
                                                   "]",
                                                   "](",
                                                   "](x \"",
                                                   "\")",
                                                   ")",
                                                   "(",
                                                   "![",
                                                   "]: ",
                                                   "[^1]",
                                                   "[^1]: ",
                                                   "[r]: /u \"t\"\n",
                                                   "<b>",
                                                   "</b>",
                                                   "<div>",
                                                   "</div>",
                                                   "<!--",
                                                   "-->",
                                                   "<code>",
                                                   "</code>",
                                                   "<",
                                                   ">",
                                                   "<td>",
                                                   "<h1>",
                                                   "<script>",
                                                   "</script>",
                                                   "&amp;",
                                                   "&#39;",
                                                   "&eacute;",
                                                   "&x",
                                                   ";",
                                                   "\\",
                                                   "'",
                                                   "\"",
                                                   "---\n",
                                                   "+++\n",
                                                   "===\n",
                                                   "title: x\n",
                                                   "genre: review\n",
                                                   "://",
                                                   "www.",
                                                   "a@b.org",
                                                   "x.md",
                                                   "{{",
                                                   "}}",
                                                   "--flag",
                                                   "Subject: x\n",
                                                   "-- \n",
                                                   "[!NOTE]",
                                                   "\x1e",
                                                   "\x1f",
                                                   "“",
                                                   "don't",
                                                   "::",
                                                   "•",
                                                   "    x\n",
                                                   "\xEF\xBB\xBF"};
  return kPieces;
}

std::string nonsense(Format format, std::mt19937& random) {
  const std::vector<std::string_view>& own = hard_pieces(format);
  std::string source;
  const std::size_t count = random() % 60;
  for (std::size_t i = 0; i < count; ++i) {
    if (own.empty() || random() % 2 == 0) {
      source += pieces()[random() % pieces().size()];
    } else {
      source += own[random() % own.size()];
    }
  }
  return source;
}

// Whether text can fail to be of the format at all.
bool may_refuse(Format format) {
  return format == Format::json || format == Format::jsonl || format == Format::ipynb || format == Format::rtf;
}

TEST(Readers, KeepEveryPromiseOnNonsense) {
  std::mt19937 random(2026);  // NOLINT: the same documents in every run.
  for (int round = 0; round < 20'000; ++round) {
    for (const Format format : all_formats()) {
      if (is_packed(format)) continue;
      const std::string source = nonsense(format, random);
      SCOPED_TRACE(std::string(name_of(format)) + ": " + testing::PrintToString(source));
      const auto document = read_document(format, "x", source);
      if (!document && may_refuse(format)) continue;
      ASSERT_TRUE(document);
      ASSERT_EQ(broken_promise(*document), "");
      ASSERT_EQ(show(*document), show(*read_document(format, "x", source)));
    }
  }
}

TEST(Readers, TakeLinearTimeOnHardTexts) {
  constexpr double kLimit = 5;  // In seconds; takes a hundredth of it, and with sanitizers a tenth.
  for (const Format format : all_formats()) {
    if (is_packed(format)) continue;
    for (const std::string& text : hard_texts(format, 200'000)) {
      const std::clock_t begin = std::clock();
      const auto document = read_document(format, "x", text);
      const double seconds = processor_seconds_since(begin);
      EXPECT_LT(seconds, kLimit) << name_of(format) << ": " << text.substr(0, 20);
      if (!document && may_refuse(format)) continue;
      ASSERT_TRUE(document);
      ASSERT_EQ(broken_promise(*document), "");
    }
  }
}

TEST(Readers, LoseNoProseWhereMarkdownIsNestedTooDeeply) {
  const auto document = read_document(Format::markdown, "x", repeated("> ", 6000) + "guys\n");
  ASSERT_TRUE(document);
  ASSERT_EQ(document->blocks().size(), 1U);
  EXPECT_EQ(document->text().substr(document->blocks()[0].span.begin, 4), "guys");
}

TEST(Readers, LoseNoProseWhereATableIsTooWide) {
  const auto document =
      read_document(Format::markdown, "x",
                    "Before.\n\n|" + repeated("a|", 4000) + "\n|" + repeated("-|", 4000) + "\n\nAfter **it**.\n");
  ASSERT_TRUE(document);
  EXPECT_EQ(show(*document).find("paragraph: Before.") == std::string::npos, false);
  EXPECT_NE(show(*document).find("paragraph: After it ."), std::string::npos);
}

}  // namespace
}  // namespace evenhand

#include <gtest/gtest.h>

#include <array>
#include <ctime>
#include <random>
#include <string>
#include <string_view>

#include "document/programming_language.h"
#include "readers/reader.h"
#include "readers/soundness.h"
#include "support/processor_time.h"

// What holds for every document, tried on nonsense in every programming language: put together from the marks of all of
// them, each language meets those of the others.

namespace evenhand {
namespace {

// Marks, one of which repeated for long is hard for a careless scanner.
constexpr auto kMarks = std::to_array<std::string_view>(
    {"//",    "///",    "/*",         "/**",       "*/",       "#",          "#!",         "#=",        "=#",
     "#|",    "|#",     "#;",         "--",        "--[[",     "]]",         "--[==[",     "]==]",      "{-",
     "-}",    "(*",     "*)",         ";",         ";;",       "%",          "%{",         "%}",        "!",
     "'",     "\"",     "'''",        "\"\"\"",    "`",        "\\",         "\\\"",       "\"\"",      "'a'",
     "'a",    "1'000",  "R\"x(",      ")x\"",      "r#\"",     "\"#",        "r\"(",       "{id|",      "|id}",
     "<<A\n", "<<-A\n", "<<~'A'\n",   "<<A <<B\n", "<<<A\n",   "\nA\n",      "\nB\n",      "=~ /",      "/g",
     "= /[",  "q{",     "qw/",        "s///",      "m!!",      "tr/a/b/",    "%q(",        "%w[",       "~s(",
     "~r/",   "$(",     "${",         "#{",        "\\(",      "=head1 a\n", "\n=cut\n",   "__END__\n", "rem ",
     "<!--",  "-->",    "<script>\n", "</script>", "<style>",  "<?php ",     "?>",         "def a:\n",  "@doc ",
     "C a\n", "{",      "}",          "(",         ")",        "[",          "]",          "\n",        "\r\n",
     "a ",    "word\n", "    ",       "\t",        "@param a", "<b>",        "{@link a}",  "```\n",     "http://",
     "é",     "\x1e",   "a.b.c ",     "TODO: ",    "// a\n",   "# a\n",      "a = \"b\"\n"});

std::string file_name_in(const ProgrammingLanguage& language) {
  if (language.extensions.empty()) return std::string(language.file_names.substr(0, language.file_names.find(' ')));
  return "x." + std::string(language.extensions.substr(0, language.extensions.find(' ')));
}

ReadOptions with_all() {
  ReadOptions options;
  options.strings = options.identifiers = true;
  return options;
}

TEST(SourceCodeProperties, KeepsEveryPromiseOnNonsenseInEveryLanguage) {
  std::mt19937 random(2026);  // NOLINT: the same documents in every run.
  for (const ProgrammingLanguage* language : programming_languages()) {
    for (int round = 0; round < 2'000; ++round) {
      std::string source;
      for (std::size_t i = random() % 40; i > 0; --i) source += kMarks[random() % kMarks.size()];
      SCOPED_TRACE(std::string(language->name) + ": " + testing::PrintToString(source));
      for (const ReadOptions& options : {ReadOptions{}, with_all()}) {
        const auto document = read_document(Format::code, file_name_in(*language), source, options);
        ASSERT_TRUE(document);
        ASSERT_EQ(broken_promise(*document), "");
      }
    }
  }
}

TEST(SourceCodeProperties, TakesLinearTimeInEveryLanguage) {
  constexpr std::size_t kSize = 50'000;
  constexpr double kLimit = 1;  // In seconds; takes a hundredth of it.
  for (const std::string_view mark : kMarks) {
    std::string text;
    while (text.size() < kSize) text += mark;
    for (const ProgrammingLanguage* language : programming_languages()) {
      const std::clock_t begin = std::clock();
      const auto document = read_document(Format::code, file_name_in(*language), text, with_all());
      const double seconds = processor_seconds_since(begin);
      EXPECT_LT(seconds, kLimit) << language->name << ": " << testing::PrintToString(std::string(mark));
      ASSERT_TRUE(document);
      ASSERT_EQ(broken_promise(*document), "");
    }
  }
}

}  // namespace
}  // namespace evenhand

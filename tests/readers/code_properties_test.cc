#include <gtest/gtest.h>

#include <ctime>
#include <random>
#include <string>
#include <string_view>

#include "document/programming_language.h"
#include "readers/pieces_of_formats.h"
#include "readers/reader.h"
#include "readers/soundness.h"
#include "support/processor_time.h"

// What holds for every document, tried on nonsense in every programming language: put together from the marks of all of
// them, each language meets those of the others.

namespace evenhand {
namespace {

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
      for (std::size_t i = random() % 40; i > 0; --i) source += code_pieces()[random() % code_pieces().size()];
      SCOPED_TRACE(std::string(language->name) + ": " + testing::PrintToString(source));
      for (const ReadOptions& options : {ReadOptions{}, with_all()}) {
        const auto document = read_document(Format::code, file_in(*language), source, options);
        ASSERT_TRUE(document);
        ASSERT_EQ(broken_promise(*document), "");
      }
    }
  }
}

TEST(SourceCodeProperties, TakesLinearTimeInEveryLanguage) {
  constexpr std::size_t kSize = 50'000;
  constexpr double kLimit = 1;  // In seconds; takes a hundredth of it.
  for (const std::string_view mark : code_pieces()) {
    std::string text;
    while (text.size() < kSize) text += mark;
    for (const ProgrammingLanguage* language : programming_languages()) {
      const std::clock_t begin = std::clock();
      const auto document = read_document(Format::code, file_in(*language), text, with_all());
      const double seconds = processor_seconds_since(begin);
      EXPECT_LT(seconds, kLimit) << language->name << ": " << testing::PrintToString(std::string(mark));
      ASSERT_TRUE(document);
      ASSERT_EQ(broken_promise(*document), "");
    }
  }
}

}  // namespace
}  // namespace evenhand

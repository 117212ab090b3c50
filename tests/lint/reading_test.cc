#include "lint/reading.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "lint/lint_one.h"
#include "readers/reader.h"

// Long texts are split into words in slices. Nothing of that is to be seen in the tokens.

namespace evenhand {
namespace {

constexpr std::size_t kSentences = 300'000;  // 5 MB.

std::string long_text(std::string_view between) {
  std::string text;
  for (std::size_t i = 0; i < kSentences; ++i) text += "Über the pumps." + std::string(between);
  return text;
}

class LongText : public testing::Test {
 protected:
  void expect_all_tokens(const Reading& reading) {
    ASSERT_EQ(reading.tokens().size(), 3 * kSentences);
    for (std::size_t i = 0; i < reading.tokens().size(); ++i) {
      const std::string_view expected = i % 3 == 0 ? "Über" : i % 3 == 1 ? "the" : "pumps";
      ASSERT_EQ(reading.text_of(reading.tokens()[i]), expected) << i;
    }
  }

  const std::unique_ptr<const RulesUnderTest> rules_ = rules_of(one_rule("patterns:\n  - the pumps\n"));
};

TEST_F(LongText, InManyBlocksIsReadWhole) {
  const auto document = read_document(Format::markdown, "a.md", long_text("\n\n"));
  ASSERT_TRUE(document);
  const Reading reading(*document, rules_->compiled);
  expect_all_tokens(reading);
  ASSERT_EQ(reading.sentences().size(), kSentences);
  for (std::uint32_t i = 0; i < kSentences; ++i) {
    ASSERT_EQ(reading.sentences()[i].block, i);
    ASSERT_EQ(reading.tokens_of_block(i), (TokenRange{3 * i, 3 * i + 3}));
  }
}

TEST_F(LongText, InOneBlockIsReadWhole) {
  const auto document = read_document(Format::markdown, "a.md", long_text(" "));
  ASSERT_TRUE(document);
  ASSERT_EQ(document->blocks().size(), 1U);
  const Reading reading(*document, rules_->compiled);
  expect_all_tokens(reading);
  constexpr std::size_t kCuts = 5;
  EXPECT_GE(reading.sentences().size(), kSentences);
  EXPECT_LE(reading.sentences().size(), kSentences + kCuts);
}

TEST_F(LongText, InOneWordIsReadWhole) {
  const auto document = read_document(Format::markdown, "a.md", std::string(3'000'000, 'a') + " the pumps");
  ASSERT_TRUE(document);
  const Reading reading(*document, rules_->compiled);
  ASSERT_EQ(reading.tokens().size(), 3U);
  EXPECT_EQ(reading.text_of(reading.tokens()[2]), "pumps");
}

}  // namespace
}  // namespace evenhand

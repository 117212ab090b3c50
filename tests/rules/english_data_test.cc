#include "rules/english_data.h"

#include <gtest/gtest.h>

#include <string_view>

#include "rules/english.h"

namespace evenhand {
namespace {

TEST(EnglishData, ABrokenLineIsNamedByFileAndNumber) {
  struct Case {
    EnglishTexts texts;
    std::string_view message;
  };
  const Case cases[] = {
      {{.irregular_forms = "# header\n\nnoun child\n"}, "irregular-forms.txt:3: a noun needs its plural"},
      {{.irregular_forms = "noun\n"}, "irregular-forms.txt:1: a noun needs its plural"},
      {{.irregular_forms = "verb take took\n"},
       "irregular-forms.txt:1: a verb has no forms, or past and participle, third person, gerund"},
      {{.irregular_forms = "verb\n"},
       "irregular-forms.txt:1: a verb has no forms, or past and participle, third person, gerund"},
      {{.irregular_forms = "adjective good better"},
       "irregular-forms.txt:1: an adjective needs comparative and superlative"},
      {{.irregular_forms = "nown child children"}, "irregular-forms.txt:1: 'nown' does not begin a line of this kind"},
      {{.irregular_forms = "fixed"}, "irregular-forms.txt:1: nothing follows 'fixed'"},
      {{.gradable_adjectives = "old\ncold nuon"}, "gradable-adjectives.txt:2: 'nuon' is neither 'noun' nor 'verb'"},
      {{.doubling_verbs = "admit"}, "doubling-verbs.txt:1: a line begins with 'always' or 'either'"},
      {{.spelling = "stem color"}, "spelling.txt:1: a pair of spellings is missing"},
      {{.spelling = "stam color colour"}, "spelling.txt:1: 'stam' does not begin a line of this kind"},
      {{.common_words = "the"}, "common-words.txt:1: a word is followed by its count per million"},
      {{.common_words = "the\tmany"}, "common-words.txt:1: a word is followed by its count per million"},
      {{.common_words = "the 0"}, "common-words.txt:1: a word is followed by its count per million"},
      {{.common_words = "the 12x"}, "common-words.txt:1: a word is followed by its count per million"},
  };
  for (const auto& [texts, message] : cases) {
    const Result<EnglishData> data = read_english_data(texts);
    ASSERT_FALSE(data.has_value()) << message;
    EXPECT_EQ(data.error().message, message);
  }
}

TEST(EnglishData, CommentsBlankLinesAndCarriageReturnsSayNothing) {
  const Result<EnglishData> data =
      read_english_data({.irregular_forms = "# comment\r\n\r\n  noun\tchild children # people\r\n"});
  ASSERT_TRUE(data.has_value());
  EXPECT_EQ(data->plurals.size(), 1U);
  EXPECT_EQ(data->plurals.at("child"), std::vector<std::string>{"children"});
}

TEST(EnglishData, WithoutDataTheRulesAloneHold) {
  const Result<English> english = read_english({});
  ASSERT_TRUE(english.has_value());
  EXPECT_EQ(english->inflected_as("child", Form::plural), "childs");
  EXPECT_EQ(english->inflected_as("stop", Form::past), "stopped");
  EXPECT_EQ(english->inflected_as("old", Form::comparative), "more old");
  EXPECT_EQ(english->spellings("color"), std::vector<std::string>{"color"});
  EXPECT_GT(english->per_million("the"), 0);
}

TEST(EnglishData, AnUnlistedWordIsRarerThanEveryListedOne) {
  const Result<EnglishData> data = read_english_data({.common_words = "the\t5000\nof\t0.5\n"});
  ASSERT_TRUE(data.has_value());
  EXPECT_EQ(data->unlisted_per_million, 0.25);
}

}  // namespace
}  // namespace evenhand

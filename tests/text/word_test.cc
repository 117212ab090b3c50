#include "text/word.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

// The keys of a text, with the gap before each: nothing for a join, ' ' for a space, ',' for a comma, '|' for a
// sentence, '#' for a block.
std::string reading_of(std::string_view text) {
  const WordList list = split_words(text);
  std::string reading;
  for (const Word& word : list.words) {
    constexpr std::string_view kMarks = "+ ,|#";
    if (&word != &list.words.front()) reading += kMarks[static_cast<std::size_t>(word.gap)];
    reading += list.key(word);
    if (word.broken) reading += "<broken>";
  }
  return reading;
}

struct Case {
  std::string_view text;
  std::string_view reading;
};

class WordReading : public testing::TestWithParam<Case> {};

TEST_P(WordReading, IsAsExpected) { EXPECT_EQ(reading_of(GetParam().text), GetParam().reading); }

INSTANTIATE_TEST_SUITE_P(
    Words, WordReading,
    testing::Values(Case{"", ""}, Case{"...", ""}, Case{"She LOOKS lovely", "she looks lovely"},
                    Case{"color-blind", "color+blind"}, Case{"color - blind", "color,blind"},
                    Case{"snake_case_word", "snake_case_word"}, Case{"_very_ good", "very good"},
                    Case{"__init__", "init"}, Case{"4xx errors", "4xx errors"}, Case{"he/she", "he,she"},
                    Case{"Café naïve", "café naïve"}, Case{"caf\x65\xCC\x81", "café"},  // Decomposed.
                    Case{"STRASSE straße", "strasse strasse"},                          // Full case folding.
                    Case{"ﬁne", "fine"},                                                // A ligature.
                    Case{"ra\xC2\xADther ra\xE2\x80\x8Bther", "rather rather"},         // Soft hyphen, zero width.
                    Case{"black\x1f\x1flist", "blacklist"},                             // Document::kNothing.
                    Case{"mans-\nplaining", "mans+plaining<broken>"}, Case{"a\n  b", "a b"},
                    Case{"日本語 text", "日本語 text"}, Case{"so 🙂 nice", "so,nice"},
                    Case{"a\xC2\xA0"
                         "b",
                         "a b"},
                    Case{"a\x1e"
                         "b",
                         "a#b"}));

INSTANTIATE_TEST_SUITE_P(
    Contractions, WordReading,
    testing::Values(Case{"don't", "do+not"}, Case{"don’t", "do+not"}, Case{"can't cannot", "can+not can+not"},
                    Case{"won't", "will+not"}, Case{"I'm", "i+am"}, Case{"we've", "we+have"},
                    Case{"she'll", "she+will"}, Case{"she's pretty", "she+is pretty"},
                    Case{"woman's place", "woman+'s place"}, Case{"Anna's so kind", "anna+is so kind"},
                    Case{"Anna's report", "anna+'s report"}, Case{"Anna's", "anna+'s"},
                    Case{"the girls' team", "the girls team"}, Case{"o'clock", "o'clock"},
                    Case{"rock'n'roll", "rock'n'roll"}, Case{"dont youre", "do+not you+are"}, Case{"cannon", "cannon"},
                    Case{"'quoted'", "quoted"}, Case{"let's", "let+us"}, Case{"she's got it", "she+has got it"},
                    Case{"everyone's been", "everyone+has been"}, Case{"one & two", "one and two"}, Case{"R&D", "r,d"},
                    Case{"I ain't", "i am+not"}, Case{"they ain't", "they are+not"}, Case{"ma'am", "ma'am"}));

INSTANTIATE_TEST_SUITE_P(
    Sentences, WordReading,
    testing::Values(Case{"One. Two", "one|two"}, Case{"One! Two? Three", "one|two|three"},
                    Case{"Dr. Osei met J. Smith", "dr osei met j smith"}, Case{"at 3.5 km", "at 3,5 km"},
                    Case{"e.g. this", "e,g this"}, Case{"Inc. grew", "inc grew"},
                    Case{"the team etc. The rest", "the team etc|the rest"},
                    Case{"we met. she left", "we met|she left"}, Case{"“Stop!” she said", "stop,she said"},
                    Case{"“Stop!” She left", "stop|she left"}, Case{"well… maybe", "well,maybe"},
                    Case{"well... Maybe", "well|maybe"}, Case{"No. Never", "no|never"},
                    Case{"version 1.2.3 is", "version 1,2,3 is"}, Case{"one, two; three: four", "one,two,three,four"},
                    Case{"(one) two", "one,two"}, Case{"\"one\" two", "one two"}, Case{"**one** two", "one two"}));

TEST(Words, KnowWhereTheyStandInTheText) {
  const WordList list = split_words("“Don’t!”");
  ASSERT_EQ(list.words.size(), 2U);
  EXPECT_EQ(list.words[0].begin, 3U);
  EXPECT_EQ(list.words[0].end, 5U);
  EXPECT_EQ(list.words[1].begin, 5U);
  EXPECT_EQ(list.words[1].end, 10U);
}

TEST(Words, KnowTheirCapitals) {
  const WordList list = split_words("Anna NASA École ÉCOLE a");
  EXPECT_TRUE(list.words[0].capitalised && !list.words[0].all_caps);
  EXPECT_TRUE(list.words[1].all_caps);
  EXPECT_TRUE(list.words[2].capitalised && !list.words[2].all_caps);
  EXPECT_TRUE(list.words[3].all_caps);
  EXPECT_FALSE(list.words[4].capitalised);
}

TEST(Words, OfAnEndlessLineTakeLinearTime) {
  std::string text;
  for (int i = 0; i < 400'000; ++i) text += "word' ";
  EXPECT_EQ(split_words(text).words.size(), 400'000U);
  EXPECT_EQ(split_words(std::string(3'000'000, 'a')).words.size(), 1U);
}

}  // namespace
}  // namespace evenhand

#include "import/word_pattern.h"

#include <gtest/gtest.h>

#include <string>

#include "rules/pattern.h"

namespace evenhand {
namespace {

using Ends = WordPatternOptions::Ends;

struct Case {
  const char* expression;
  const char* notation;
};

constexpr WordPatternOptions kAnyCase{true, Ends::whole_words};
constexpr WordPatternOptions kCaseMatters{false, Ends::whole_words};
constexpr WordPatternOptions kAnywhere{true, Ends::anywhere};
constexpr WordPatternOptions kLongerEnd{true, Ends::longer_end};

std::string converted(const std::string& expression, WordPatternOptions options) {
  const Result<WordPattern> pattern = pattern_of_expression(expression, options);
  if (!pattern) return "error: " + pattern.error().message;
  EXPECT_TRUE(parse_pattern(pattern->notation)) << pattern->notation;
  return pattern->notation;
}

template <std::size_t count>
void expect_all(const Case (&cases)[count], WordPatternOptions options) {
  for (const Case& one : cases) EXPECT_EQ(converted(one.expression, options), one.notation) << one.expression;
}

TEST(WordPattern, SaysPlainExpressionsInWords) {
  expect_all(
      {
          {"guys", "guys"},
          {"sanity check", "sanity check"},
          {"sanity  check", "sanity check"},
          {R"(sanity\scheck)", "sanity check"},
          {R"(sanity\s+check)", "sanity check"},
          {"sanity +check", "sanity check"},
          {"sanity[ \\t]check", "sanity check"},
          {"guys?", "(guy|guys)"},
          {"colou?r", "(color|colour)"},
          {"m[ae]n", "(man|men)"},
          {"(?:he|she)", "(he|she)"},
          {"(he|she)", "(he|she)"},
          {"he|she", "(he|she)"},
          {"(?:he|she) (?:is|was)", "(he|she) (is|was)"},
          {"(?:give|gave) rise to", "(give|gave) rise to"},
          {"(?:very )?crazy", "(crazy|very crazy)"},
          {"crazy(?: idea)?", "(crazy|crazy idea)"},
          {"white[- ]?list", "white-list"},
          {"white[ -]list", "white list"},
          {R"(white[\s-]?list)", "white-list"},
          {"white-?list", "white-list"},
          {"white-list", "white-list"},
          {"white(?:-| )list", "white list"},
          {R"(white\s*list)", "(white list|whitelist)"},
          {"on[- ]the[- ]job", "on the job"},
          {R"(\bguys\b)", "guys"},
          {R"(\b(?:guy|gal)s?\b)", "(guy|guys|gal|gals)"},
          {R"(whitelist\w*)", "whitelist*"},
          {"whitelist[a-z]*", "whitelist*"},
          {R"(white-list\w*)", "white list*"},
          {"don't", "don't"},
          {"woman’s", "woman’s"},
          {"naïve", "naïve"},
          {"a{2}", "aa"},
          {"ha{1,3}", "(ha|haa|haaa)"},
          {"well, guys", "well, guys"},
          {"(?i)Guys", "Guys"},
          {"(?i:guys)", "guys"},
          {"guys??", "(guy|guys)"},
          {"(?P<who>guys)", "guys"},
          {"gu(?:)ys", "guys"},
          {"24 hours", "24 hours"},
          {"[Gg]uys", "Guys"},
          {"(?:[Tt]ar|tar) ball", "Tar ball"},
      },
      kAnyCase);
}

TEST(WordPattern, LeavesToRegularExpressionsWhatWordsCannotSay) {
  expect_all(
      {
          {"foo.*bar", "/foo.*bar/"},
          {R"(\w+ess)", R"(/\w+ess/)"},
          {R"(e\.g\.)", R"(/e\.g\./)"},
          {"and/or", R"(/and\/or/)"},
          {R"(\d+ guys)", R"(/\d+\s+guys/)"},
          {"[a-f]oo bar", R"(/[a-f]oo\s+bar/)"},
          {"[^a]oo", "/[^a]oo/"},
          {"a{4,9}h", "/a{4,9}h/"},
          {"(?:ha)+", "/(?:ha)+/"},
          {"(?:foo|.ar)x", "/(?:foo|.ar)x/"},
          {"C[+]", R"(/C\+/)"},
          {R"(ab\w*)", R"(/ab\w*/)"},
          {R"(\p{Greek}a)", R"(/\p{Greek}a/)"},
          {"x{y}", R"(/x\{y\}/)"},
          {"[.,]x", "/[.,]x/"},
      },
      kAnyCase);
}

TEST(WordPattern, KeepsCapitalsWhereCaseMatters) {
  expect_all(
      {
          {"ADD", "=ADD"},
          {"add", "add"},
          {"Mutual TLS", "=Mutual =TLS"},
          {"ADD kid", "=ADD kid"},
          {"[Gg]uys", "guys"},
          {"ADD|add kid", "(=ADD|add kid)"},
          {"A-Team", "/(?-i:A-Team)/"},
          {R"([A-Z]{3,9})", "/(?-i:[A-Z]{3,9})/"},
          {R"(\S+foo)", R"(/\S+foo/)"},
          {"(?i)ADD", "ADD"},
      },
      kCaseMatters);
}

TEST(WordPattern, LooksInsideOfWordsWhereNoBorderIsAsked) {
  expect_all({{"slave", R"(/\w*slave\w*/)"}, {R"(\bslave\b)", "slave"}, {R"(\bslave\w*)", "slave*"}}, kAnywhere);
  expect_all({{"slave", "slave*"}, {"sanity check", "sanity check*"}, {"he", "he"}}, kLongerEnd);
}

TEST(WordPattern, SaysWhatRe2Lacks) {
  const std::pair<const char*, const char*> cases[] = {
      {"(?=x)y", "a look-ahead"},
      {"he(?!llo)", "a negative look-ahead"},
      {"(?<=x)y", "a look-behind"},
      {"(?<!x)y", "a negative look-behind"},
      {R"((a)\1)", "a back-reference"},
      {"(?>a)b", "an atomic group"},
      {"a++", "a possessive repeat"},
      {"^a", "the start or end of a line"},
      {"a$", "the start or end of a line"},
      {"(a", "'(' without ')'"},
      {"a)", "')' without '('"},
      {"[a", "'[' without ']'"},
      {"*a", "'*' repeats nothing"},
      {"a**", "a repeat of a repeat"},
      {"a{3,2}", "a number of repeats"},
      {R"(a\)", R"(a single '\')"},
      {R"(\Qa\E)", R"(\Q is not known)"},
      {"(?s)a", "flags other than (?i)"},
  };
  for (const auto& [expression, words] : cases) {
    EXPECT_NE(converted(expression, kAnyCase).find(words), std::string::npos)
        << expression << ": " << converted(expression, kAnyCase);
  }
}

TEST(WordPattern, GivesASampleOfEachText) {
  const auto sample = [](const char* expression) { return pattern_of_expression(expression, kAnyCase)->sample; };
  EXPECT_EQ(sample("guys?"), "{guy|guys}");
  EXPECT_EQ(sample("(?:he|she) (?:is|was)"), "{he|she} {is|was}");
  EXPECT_EQ(sample("(?:very )?crazy"), "{crazy|very crazy}");
  EXPECT_EQ(sample(R"(whitelist\w*)"), "whitelist");
  EXPECT_EQ(sample(R"(\d+ gu[yz]s[^s])"), "1 guysx");
  EXPECT_EQ(sample("[A-Z]{2}s"), "AAs");
  EXPECT_EQ(sample("(?:he|she)/(?:him|her)"), "{he/him|she/her}");
  EXPECT_EQ(sample("(?:foo|bar).*baz"), "{barbaz|foobaz}");
  EXPECT_EQ(sample(R"(a\[b)"), "");  // A bracket cannot stand in an example.
}

TEST(WordPattern, TakesTextsAsTheyStand) {
  EXPECT_EQ(pattern_of_text("white list", kAnyCase).notation, "white list");
  EXPECT_EQ(pattern_of_text("c.d", kAnyCase).notation, R"(/c\.d/)");
  EXPECT_EQ(pattern_of_text("ADHD kid", kCaseMatters).notation, "=ADHD kid");
}

TEST(WordPattern, SurvivesExpressionsOfAnySize) {
  EXPECT_NE(converted(std::string(20'000, 'a'), kAnyCase).find("longer than"), std::string::npos);
  EXPECT_NE(converted(std::string(500, '(') + "a" + std::string(500, ')'), kAnyCase).find("nested"), std::string::npos);
  std::string doubling = "a";
  for (int i = 0; i < 30; ++i) doubling = "(?:" + doubling + "){3}";
  EXPECT_EQ(converted(doubling, kAnyCase).front(), '/');
  EXPECT_LT(pattern_of_expression(doubling, kAnyCase)->sample.size(), 1000U);
}

}  // namespace
}  // namespace evenhand

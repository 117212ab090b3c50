#include "rules/pattern.h"

#include <gtest/gtest.h>

#include <string>

namespace evenhand {
namespace {

// A pattern as an expression: (seq a (alt b c)).
std::string shape(const Pattern& pattern) {
  static constexpr const char* kNames[] = {"seq",   "alt",  "opt",  "",     "lemma:", "stem:",  "exact:", "gap",
                                           "comma", "edge", "lex:", "name", "number", "adverb", "regex:"};
  std::string text = kNames[static_cast<std::size_t>(pattern.kind)];
  if (pattern.children.empty()) return text + pattern.text + (pattern.count > 0 ? std::to_string(pattern.count) : "");
  for (const Pattern& child : pattern.children) text += " " + shape(child);
  return "(" + text + ")";
}

std::string parsed(std::string_view notation) {
  const Result<Pattern> pattern = parse_pattern(notation);
  return pattern ? shape(*pattern) : "error: " + pattern.error().message;
}

struct Case {
  std::string_view notation;
  std::string_view shape;
};

class PatternNotation : public testing::TestWithParam<Case> {};

TEST_P(PatternNotation, IsReadAsMeant) { EXPECT_EQ(parsed(GetParam().notation), GetParam().shape); }

INSTANTIATE_TEST_SUITE_P(
    Items, PatternNotation,
    testing::Values(Case{"word", "word"}, Case{"You Look", "(seq you look)"}, Case{"look~", "lemma:look"},
                    Case{"commun*", "stem:commun"}, Case{"=ADD", "exact:ADD"}, Case{"(a|b c)", "(alt a (seq b c))"},
                    Case{"a? b", "(seq (opt a) b)"}, Case{"(a b)? c", "(seq (opt (seq a b)) c)"},
                    Case{"a ..3 b", "(seq a gap3 b)"}, Case{"a , b", "(seq a comma b)"},
                    Case{"a, b", "(seq a comma b)"}, Case{"a,? b", "(seq a (opt comma) b)"},
                    Case{"<she> <name> <number> <adverb> <edge>", "(seq lex:she name number adverb edge)"},
                    Case{"color-blind", "(alt (seq color blind) colorblind)"},
                    Case{"man-hour~", "(alt (seq man lemma:hour) lemma:manhour)"}, Case{"don't", "(seq do not)"},
                    Case{"do not", "(seq do not)"}, Case{"woman's", "(seq woman 's)"},
                    Case{"and/or", "(seq and comma or)"}, Case{"/\\d+ (cm|in)/ tall", "(seq regex:\\d+ (cm|in) tall)"},
                    Case{"/a\\/b/", "regex:a/b"}, Case{"((a|b)|c)", "(alt (alt a b) c)"}));

INSTANTIATE_TEST_SUITE_P(
    Mistakes, PatternNotation,
    testing::Values(Case{"", "error: column 1: an empty pattern"},
                    Case{"a|b", "error: column 1: alternatives stand in brackets: (a|b)"},
                    Case{"(a", "error: column 1: '(' without ')'"}, Case{"a) b", "error: column 2: ')' without '('"},
                    Case{"(a|)", "error: column 4: an empty alternative"},
                    Case{"<she", "error: column 1: '<' without '>'"},
                    Case{"<She!>",
                         "error: column 1: '<She!>' is no name of a lexicon (small letters, digits and hyphens)"},
                    Case{"..", "error: column 1: a gap is written ..n, with n from 1 to 12"},
                    Case{"a ..99 b", "error: column 3: a gap is written ..n, with n from 1 to 12"},
                    Case{"..3? a", "error: column 1: a gap may be empty already; leave out '?'"},
                    Case{"lo~ok", "error: column 1: '~' and '*' stand at the end of a word, '=' at its start"},
                    Case{"ab*", "error: column 1: a stem is one word of three letters or more"},
                    Case{"a -- b", "error: column 3: '--' holds no word"},
                    Case{"/abc", "error: column 1: '/' without a second '/'"},
                    Case{"//", "error: column 1: an empty regular expression"},
                    Case{"(a)(b)", "error: column 4: '(' cannot stand here; items are parted by blanks"}));

TEST(PatternNotationDepth, IsLimited) {
  const std::string deep = std::string(100, '(') + "a" + std::string(100, ')');
  EXPECT_EQ(parsed(deep), "error: column 18: nested more than 16 deep");
}

}  // namespace
}  // namespace evenhand

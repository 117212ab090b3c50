#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace evenhand {

// The regular endings of English, with what they do to the letters before them. No exceptions are known here. All take
// one word in lower case, not empty; letters outside of ASCII count as consonants.

// What becomes of the last consonant before an ending: stop, stopped; visit, visited.
enum class FinalConsonant : std::uint8_t { single, doubled };

// Whether the word has one syllable with one vowel letter and one last consonant that doubles (stop, trek, quiz; not
// stoop, fix, gas).
bool doubles_by_rule(std::string_view word);

// doctor, box, lady, quiz: doctors, boxes, ladies, quizzes. The plural of nouns and the third person of verbs.
std::string with_s(std::string_view word);

// Past: walked, hired, tried, mimicked, stopped.
std::string with_ed(std::string_view word, FinalConsonant final_consonant);

// Gerund: walking, hiring, trying, lying, mimicking, stopping.
std::string with_ing(std::string_view word, FinalConsonant final_consonant);

// Comparative and superlative: older, nicer, prettier, fatter; oldest, nicest, prettiest, fattest. These double by
// rule.
std::string with_er(std::string_view word);
std::string with_est(std::string_view word);

}  // namespace evenhand

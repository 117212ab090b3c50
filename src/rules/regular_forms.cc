#include "rules/regular_forms.h"

namespace evenhand {
namespace {

constexpr std::string_view kVowels = "aeiou";
// h, w, x and y are never doubled; c becomes ck, j and q end no word. Final s doubles only in listed verbs (gassed, but
// buses).
constexpr std::string_view kDoublingConsonants = "bdfgklmnprtvz";

// y is a vowel except before another one (gym, but yes); the u of qu is none.
bool is_vowel(std::string_view word, std::size_t at) {
  const char letter = word[at];
  if (letter == 'y') return at > 0 && (at + 1 == word.size() || kVowels.find(word[at + 1]) == std::string_view::npos);
  if (letter == 'u' && at > 0 && word[at - 1] == 'q') return false;
  return kVowels.find(letter) != std::string_view::npos;
}

std::size_t count_vowels(std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size(); ++at) count += is_vowel(word, at) ? 1 : 0;
  return count;
}

bool ends_in_consonant_and_y(std::string_view word) {
  return word.size() > 1 && word.ends_with('y') && !is_vowel(word, word.size() - 2);
}

bool ends_in_hiss(std::string_view word) {
  constexpr std::string_view kHisses = "sxz";
  return kHisses.find(word.back()) != std::string_view::npos || word.ends_with("ch") || word.ends_with("sh");
}

// mimic, panic: a k keeps the c hard.
bool ends_in_hard_c(std::string_view word) { return word.ends_with("ic") && count_vowels(word) > 1; }

std::string without_last(std::string_view word, std::size_t count) {
  return std::string(word.substr(0, word.size() - count));
}

// The word before an ending that begins with a vowel and does not replace anything.
std::string before_vowel(std::string_view word, FinalConsonant final_consonant) {
  std::string result(word);
  if (ends_in_hard_c(word)) return result + 'k';
  if (final_consonant == FinalConsonant::doubled) result += word.back();
  return result;
}

// ed, er, est: `ending` begins with e.
std::string with_e_ending(std::string_view word, FinalConsonant final_consonant, std::string_view ending) {
  if (word.ends_with('e')) return without_last(word, 1).append(ending);
  if (ends_in_consonant_and_y(word)) return (without_last(word, 1) + 'i').append(ending);
  return before_vowel(word, final_consonant).append(ending);
}

FinalConsonant by_rule(std::string_view word) {
  return doubles_by_rule(word) ? FinalConsonant::doubled : FinalConsonant::single;
}

}  // namespace

bool doubles_by_rule(std::string_view word) {
  if (word.size() < 2 || count_vowels(word) != 1) return false;
  return is_vowel(word, word.size() - 2) && kDoublingConsonants.find(word.back()) != std::string_view::npos;
}

std::string with_s(std::string_view word) {
  if (ends_in_consonant_and_y(word)) return without_last(word, 1) + "ies";
  if (word.ends_with('z') && doubles_by_rule(word)) return std::string(word) + "zes";
  return std::string(word) + (ends_in_hiss(word) ? "es" : "s");
}

std::string with_ed(std::string_view word, FinalConsonant final_consonant) {
  return with_e_ending(word, final_consonant, "ed");
}

std::string with_ing(std::string_view word, FinalConsonant final_consonant) {
  if (word.ends_with("ie")) return without_last(word, 2) + "ying";
  // The e stays where it is heard with its neighbour: agreeing, canoeing, dyeing.
  const bool keeps_e = word.ends_with("ee") || word.ends_with("oe") || word.ends_with("ye") || word.size() < 3;
  if (word.ends_with('e') && !keeps_e) return without_last(word, 1) + "ing";
  return before_vowel(word, final_consonant) + "ing";
}

std::string with_er(std::string_view word) { return with_e_ending(word, by_rule(word), "er"); }
std::string with_est(std::string_view word) { return with_e_ending(word, by_rule(word), "est"); }

}  // namespace evenhand

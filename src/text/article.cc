#include "text/article.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"

namespace evenhand {
namespace {

// Vowels in writing, consonants in speech.
constexpr std::array<std::string_view, 11> kSpokenWithConsonant = {"eu",  "ewe", "once", "one", "uni", "ubiq",
                                                                   "use", "usu", "uti",  "ura", "user"};
// The other way round: a silent h.
constexpr std::array<std::string_view, 4> kSpokenWithVowel = {"heir", "honest", "honor", "hour"};
// Begin like one of the first list, and are spoken with a vowel: uninformed, unimportant.
constexpr std::array<std::string_view, 3> kUn = {"unin", "unim", "unid"};

template <typename List>
bool begins_with_one_of(std::string_view word, const List& list) {
  return std::any_of(list.begin(), list.end(), [&](std::string_view start) { return word.starts_with(start); });
}

}  // namespace

bool takes_an(std::string_view word) {
  const std::string lower = ascii_lower_case(word);
  if (lower.empty()) return false;
  if (begins_with_one_of(lower, kSpokenWithVowel) || lower.starts_with("honour") || begins_with_one_of(lower, kUn)) {
    return true;
  }
  if (begins_with_one_of(lower, kSpokenWithConsonant)) return false;
  return std::string_view("aeiou").find(lower.front()) != std::string_view::npos;
}

}  // namespace evenhand

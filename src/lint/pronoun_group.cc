#include "lint/pronoun_group.h"

#include <algorithm>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kTimesTheOther = 4;
constexpr std::size_t kLongest = 7;  // Bytes of the longest pronoun.

constexpr std::array<std::string_view, 4> kShe = {"she", "her", "hers", "herself"};
constexpr std::array<std::string_view, 4> kHe = {"he", "him", "his", "himself"};

bool is_one_of(const std::array<std::string_view, 4>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::optional<PronounGroup> pronoun_group(const Reading& reading) {
  std::size_t she = 0;
  std::size_t he = 0;
  for (const Token& token : reading.tokens()) {
    if (token.end - token.begin > kLongest) continue;
    const std::string word = ascii_lower_case(reading.text_of(token));
    if (is_one_of(kShe, word)) ++she;
    if (is_one_of(kHe, word)) ++he;
  }
  if (she >= kFewest && she >= kTimesTheOther * he) return PronounGroup::she;
  if (he >= kFewest && he >= kTimesTheOther * she) return PronounGroup::he;
  return std::nullopt;
}

}  // namespace evenhand

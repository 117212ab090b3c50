#include "lint/said_words.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/ascii.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

constexpr std::size_t kShortest = 3;  // Letters.

// Whether all of it is letters, and none a capital.
bool is_in_small_letters(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    if (is_ascii_small(word[at])) {
      ++at;
      continue;
    }
    const CodePoint point = code_point_at(word, at);
    if (!is_letter(point.value) || is_upper_case(point.value)) return false;
    at += point.size;
  }
  return letters >= kShortest;
}

}  // namespace

std::vector<SaidWord> said_words(const Reading& reading) {
  const Vocabulary& vocabulary = reading.rules().table().vocabulary.front();
  std::unordered_map<std::string_view, std::uint32_t> counts;
  for (std::uint32_t i = 0; i < reading.tokens().size(); ++i) {
    const Token& token = reading.tokens()[i];
    if (token.capitalised) continue;
    const std::string_view word = reading.text_of(token);
    if (!is_in_small_letters(word)) continue;
    if (reading.holds(vocabulary.given_name, i) || reading.holds(vocabulary.pronoun, i) ||
        reading.holds(vocabulary.possessive, i)) {
      continue;
    }
    ++counts[word];
  }
  std::vector<SaidWord> said;
  said.reserve(counts.size());
  for (const auto& [word, count] : counts) {
    const bool is_ascii = std::all_of(word.begin(), word.end(), is_ascii_small);
    said.push_back({is_ascii ? std::string(word) : fold(word), count});
  }
  std::sort(said.begin(), said.end(),
            [](const SaidWord& left, const SaidWord& right) { return left.word < right.word; });
  // Two spellings of one word may fold to the same letters.
  std::vector<SaidWord> merged;
  for (SaidWord& each : said) {
    if (!merged.empty() && merged.back().word == each.word) {
      merged.back().count += each.count;
    } else {
      merged.push_back(std::move(each));
    }
  }
  return merged;
}

}  // namespace evenhand

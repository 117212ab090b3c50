#include "lint/capitals.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::array<std::string_view, 16> kSmallWords = {"a",  "an", "and", "as", "at", "by",  "for", "from",
                                                          "in", "of", "on",  "or", "s",  "the", "to",  "with"};

bool is_small_word(std::string_view word) {
  return std::find(kSmallWords.begin(), kSmallWords.end(), ascii_lower_case(word)) != kSmallWords.end();
}

char capital_of(char c) { return is_ascii_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

std::string all_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), capital_of);
  return text;
}

std::string as_title(std::string text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" -", begin), text.size());
    const bool is_small = begin > 0 && is_small_word(std::string_view(text).substr(begin, end - begin));
    if (end > begin && !is_small) text[begin] = capital_of(text[begin]);
    begin = end + 1;
  }
  return text;
}

// “Sámi people”, “a game of telephone”: no title in the midst of a sentence.
bool is_no_title(std::string_view text) {
  return text.starts_with("a ") || text.starts_with("an ") || text.starts_with("the ") ||
         std::any_of(text.begin(), text.end(), is_ascii_capital);
}

}  // namespace

std::string with_capitals_of(const Reading& reading, TokenRange match, std::string text) {
  const auto begin = reading.tokens().begin() + match.first;
  const auto end = reading.tokens().begin() + match.last;
  if (text.empty() || !begin->capitalised) return text;
  if (std::all_of(begin, end, [](const Token& token) { return token.all_caps; })) return all_capitals(std::move(text));
  const bool is_title = std::all_of(
      begin, end, [&](const Token& token) { return token.capitalised || is_small_word(reading.text_of(token)); });
  const bool opens_sentence = reading.sentence_of(match.first).tokens.first == match.first;
  if (is_title && (match.size() > 1 || !opens_sentence) && !is_no_title(text)) return as_title(std::move(text));
  if (opens_sentence) text.front() = capital_of(text.front());
  return text;
}

}  // namespace evenhand

#include "rules/compound.h"

#include <algorithm>

namespace evenhand {
namespace {

// The lemma taken apart around its bytes [begin, end).
Compound narrowed(std::string_view lemma, std::size_t begin, std::size_t end) {
  return {.before = lemma.substr(0, begin), .head = lemma.substr(begin, end - begin), .after = lemma.substr(end)};
}

bool is_fixed(const EnglishData& data, std::string_view word) {
  return data.fixed.contains(word) || data.particles.contains(word);
}

// The bytes of the head among words set apart by blanks.
Compound head_of_phrase(const EnglishData& data, std::string_view lemma) {
  std::size_t head_begin = 0;
  std::size_t head_end = 0;
  bool has_head = false;
  for (std::size_t begin = lemma.find_first_not_of(' '); begin < lemma.size();) {
    const std::size_t end = std::min(lemma.find(' ', begin), lemma.size());
    const bool fixed = is_fixed(data, lemma.substr(begin, end - begin));
    if (fixed && has_head) break;
    head_begin = begin;
    head_end = end;
    has_head = !fixed;
    begin = lemma.find_first_not_of(' ', end);
  }
  return narrowed(lemma, head_begin, head_end);
}

// Of `word`, the end of the first part where that one is inflected, otherwise npos.
std::size_t end_of_first_part(const EnglishData& data, std::string_view word) {
  const std::size_t first = word.find('-');
  if (first == std::string_view::npos) return first;
  const std::size_t second = word.find('-', first + 1);
  if (second == std::string_view::npos) {
    const std::string_view doer = word.substr(0, first);
    return doer.ends_with("er") && is_fixed(data, word.substr(first + 1)) ? first : second;
  }
  return data.fixed.contains(word.substr(first + 1, second - first - 1)) ? first : std::string_view::npos;
}

}  // namespace

Compound take_compound_apart(const EnglishData& data, std::string_view lemma) {
  const Compound phrase = head_of_phrase(data, lemma);
  const std::size_t offset = phrase.before.size();
  const std::size_t first_end = end_of_first_part(data, phrase.head);
  if (first_end != std::string_view::npos && first_end > 0) return narrowed(lemma, offset, offset + first_end);
  const std::size_t hyphen = phrase.head.rfind('-');
  // A particle has no forms of its own; what it makes with a verb is a noun like any other (check-ins).
  if (hyphen == std::string_view::npos || hyphen + 1 == phrase.head.size() ||
      is_fixed(data, phrase.head.substr(hyphen + 1))) {
    return phrase;
  }
  return narrowed(lemma, offset + hyphen + 1, offset + phrase.head.size());
}

}  // namespace evenhand

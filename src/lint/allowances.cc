#include "lint/allowances.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace evenhand {
namespace {

// The words of one sentence.
struct SentenceWords {
  std::string_view text;
  WordList list;

  std::string as_written(const Word& word) const {
    std::string letters(text.substr(word.begin, word.end - word.begin));
    std::erase(letters, Document::kNothing);
    return letters;
  }
};

bool fits(const SentenceWords& sentence, const Word& word, const AllowedTerm::Word& allowed,
          AllowedTerm::Spelling spelling) {
  const bool is_name = spelling == AllowedTerm::Spelling::as_written;
  const std::string written = is_name ? sentence.as_written(word) : std::string(sentence.list.key(word));
  return std::find(allowed.forms.begin(), allowed.forms.end(), written) != allowed.forms.end();
}

// Whether the term stands at the word of that index.
bool stands_at(std::size_t first, const SentenceWords& sentence, const AllowedTerm& term) {
  const std::vector<Word>& words = sentence.list.words;
  if (words.size() - first < term.words.size()) return false;
  for (std::size_t i = 0; i < term.words.size(); ++i) {
    const Word& word = words[first + i];
    if (i > 0 && word.gap > term.words[i].gap) return false;
    if (!fits(sentence, word, term.words[i], term.spelling)) return false;
  }
  return true;
}

}  // namespace

bool Allowances::covers(TokenRange match, std::uint32_t rule) {
  if (selection_.allowed.empty()) return false;
  const Span span = reading_.span_of(match);
  const std::vector<Occurrence>& occurrences = occurrences_in(reading_.tokens()[match.first].sentence);
  return std::any_of(occurrences.begin(), occurrences.end(), [&](const Occurrence& each) {
    const std::vector<bool>& rules = selection_.allowed[each.term].rules;
    const bool is_about_rule = rules.empty() || rules[rule];
    return is_about_rule && each.span.begin <= span.begin && span.end <= each.span.end;
  });
}

const std::vector<Allowances::Occurrence>& Allowances::occurrences_in(std::uint32_t sentence) {
  const auto [known, is_new] = by_sentence_.try_emplace(sentence);
  std::vector<Occurrence>& occurrences = known->second;
  if (!is_new) return occurrences;
  const Span span = reading_.span_of(reading_.sentences()[sentence].tokens);
  const std::string_view text = reading_.document().text().substr(span.begin, span.size());
  const SentenceWords words{text, split_words(text)};
  for (std::size_t first = 0; first < words.list.words.size(); ++first) {
    for (std::size_t term = 0; term < selection_.allowed.size(); ++term) {
      const AllowedTerm& allowed = selection_.allowed[term];
      if (!stands_at(first, words, allowed)) continue;
      const Word& last = words.list.words[first + allowed.words.size() - 1];
      occurrences.push_back({{span.begin + words.list.words[first].begin, span.begin + last.end}, term});
    }
  }
  return occurrences;
}

}  // namespace evenhand

#include "rules/anchor.h"

#include <algorithm>

namespace evenhand {
namespace {

using Kind = Expansion::Kind;

// A stem stands for many words; it is taken to be as common as this many of the default frequency.
constexpr double kStemFactor = 20;

// The counts of English words do not know the parts of contractions, of which the possessive is the commonest.
constexpr double kPossessivePerMillion = 6000;

Anchor word_anchor(const Expansion& expansion, const English& english) {
  Anchor anchor;
  anchor.words = expansion.words;
  for (const std::string& word : expansion.words) anchor.per_million += frequency(word, english);
  anchor.written = expansion.written;
  return anchor;
}

Anchor single_anchor(std::string word, double per_million) {
  Anchor anchor;
  anchor.written.push_back({word});
  anchor.words.push_back(std::move(word));
  anchor.per_million = per_million;
  return anchor;
}

std::optional<Anchor> regex_anchor(const Expansion& expansion, const English& english) {
  std::vector<std::string> words = required_words(expansion.text);
  if (words.empty()) return std::nullopt;
  Anchor anchor;
  for (const std::string& word : words) {
    anchor.per_million += english.per_million(word);
    anchor.written.push_back({word});
  }
  anchor.words = std::move(words);
  anchor.most_before = word_count(expansion).most - 1;
  return anchor;
}

std::optional<Anchor> sequence_anchor(const Expansion& expansion, const English& english) {
  std::optional<Anchor> best;
  WordCount before;
  for (const Expansion& child : expansion.children) {
    std::optional<Anchor> anchor = find_anchor(child, english);
    if (anchor && (!best || anchor->per_million < best->per_million)) {
      anchor->least_before += before.least;
      anchor->most_before += before.most;
      best = std::move(anchor);
    }
    const WordCount count = word_count(child);
    before.least += count.least;
    before.most += count.most;
  }
  return best;
}

std::optional<Anchor> alternation_anchor(const Expansion& expansion, const English& english) {
  std::optional<Anchor> together;
  for (const Expansion& child : expansion.children) {
    std::optional<Anchor> anchor = find_anchor(child, english);
    if (!anchor) return std::nullopt;
    if (!together) {
      together = std::move(anchor);
      continue;
    }
    together->words.insert(together->words.end(), anchor->words.begin(), anchor->words.end());
    together->per_million += anchor->per_million;
    together->least_before = std::min(together->least_before, anchor->least_before);
    together->most_before = std::max(together->most_before, anchor->most_before);
    together->written.insert(together->written.end(), anchor->written.begin(), anchor->written.end());
  }
  std::sort(together->words.begin(), together->words.end());
  together->words.erase(std::unique(together->words.begin(), together->words.end()), together->words.end());
  return together;
}

}  // namespace

double frequency(std::string_view word, const English& english) {
  if (word.ends_with('*')) return english.per_million(word.substr(0, word.size() - 1)) * kStemFactor;
  return word == "'s" ? kPossessivePerMillion : english.per_million(word);
}

std::optional<Anchor> find_anchor(const Expansion& expansion, const English& english) {
  switch (expansion.kind) {
    case Kind::words:
      return word_anchor(expansion, english);
    case Kind::stem:
      return single_anchor(expansion.text + "*", frequency(expansion.text + "*", english));
    case Kind::exact:
      return single_anchor(expansion.words.front(), english.per_million(expansion.words.front()));
    case Kind::regex:
      return regex_anchor(expansion, english);
    case Kind::sequence:
      return sequence_anchor(expansion, english);
    case Kind::alternation:
      return alternation_anchor(expansion, english);
    default:
      return std::nullopt;
  }
}

Beginning find_beginning(const Expansion& expansion) {
  Beginning beginning;
  switch (expansion.kind) {
    case Kind::words:
    case Kind::exact:
      beginning.words = expansion.words;
      break;
    case Kind::stem:
      beginning.words = {expansion.text + "*"};
      break;
    case Kind::name:
      beginning.name = true;
      break;
    case Kind::loose:
    case Kind::comma:
    case Kind::edge:
      break;
    case Kind::optional:
    case Kind::alternation:
    case Kind::sequence:
      for (const Expansion& child : expansion.children) {
        Beginning inner = find_beginning(child);
        beginning.words.insert(beginning.words.end(), inner.words.begin(), inner.words.end());
        beginning.name = beginning.name || inner.name;
        beginning.other = beginning.other || inner.other;
        // What follows a word that must be there begins nothing.
        if (expansion.kind == Kind::sequence && word_count(child).least > 0) break;
      }
      break;
    default:
      beginning.other = true;
  }
  return beginning;
}

std::vector<std::string> whole_match_words(const Expansion& expansion) {
  switch (expansion.kind) {
    case Kind::words:
    case Kind::exact:
      return expansion.words;
    case Kind::optional:
      return whole_match_words(expansion.children.front());
    case Kind::alternation: {
      std::vector<std::string> words;
      for (const Expansion& child : expansion.children) {
        const std::vector<std::string> some = whole_match_words(child);
        words.insert(words.end(), some.begin(), some.end());
      }
      return words;
    }
    case Kind::sequence: {
      // All children but one must be able to vanish.
      std::vector<std::string> words;
      for (const Expansion& kept : expansion.children) {
        const bool others_vanish =
            std::all_of(expansion.children.begin(), expansion.children.end(),
                        [&](const Expansion& child) { return &child == &kept || word_count(child).least == 0; });
        if (!others_vanish) continue;
        const std::vector<std::string> some = whole_match_words(kept);
        words.insert(words.end(), some.begin(), some.end());
      }
      return words;
    }
    default:
      return {};
  }
}

}  // namespace evenhand

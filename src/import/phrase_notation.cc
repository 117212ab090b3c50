#include "import/phrase_notation.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "base/ascii.h"
#include "import/expression_phrases.h"
#include "text/unicode.h"
#include "text/word.h"

namespace evenhand {
namespace {

using Phrases = std::vector<std::string>;
using Words = std::vector<std::string>;

bool is_word_byte(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] != kBorderMark && text[at] != kMoreMark &&
         is_word_character(code_point_at(text, at).value);
}

// The phrase without its border marks; nothing where a mark stands in the middle of a word, so that nothing matches.
std::optional<std::string> without_borders(const std::string& phrase) {
  std::string result;
  for (std::size_t at = 0; at < phrase.size(); ++at) {
    if (phrase[at] != kBorderMark) {
      result += phrase[at];
      continue;
    }
    const bool word_before = !result.empty() && result.back() != kMoreMark &&
                             is_word_character(code_point_before(result, result.size()).value);
    if (word_before && is_word_byte(phrase, at + 1)) return std::nullopt;
  }
  return result;
}

Words split(std::string_view phrase) {
  Words words;
  while (!phrase.empty()) {
    const std::size_t end = std::min(phrase.find(' '), phrase.size());
    if (end > 0) words.emplace_back(phrase.substr(0, end));
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return words;
}

bool has_capital(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += code_point_at(word, at).size) {
    if (is_upper_case(code_point_at(word, at).value)) return true;
  }
  return false;
}

// Letters, digits, apostrophes and hyphens inside: what the notation takes for one word.
bool is_plain(std::string_view word) {
  if (!is_word_byte(word, 0) || !is_word_character(code_point_before(word, word.size()).value)) return false;
  for (std::size_t at = 0; at < word.size(); at += code_point_at(word, at).size) {
    const bool joiner = word[at] == '\'' || word[at] == '-' || word.substr(at).starts_with("’");
    if (!joiner && !is_word_byte(word, at)) return false;
  }
  const WordList list = split_words(word);
  return !list.words.empty() &&
         std::all_of(list.words.begin() + 1, list.words.end(), [](const Word& part) { return part.gap == Gap::join; });
}

// One word as the notation has it.
std::optional<std::string> item_of(std::string word, bool case_matters) {
  const bool goes_on = word.ends_with(kMoreMark);
  if (goes_on) word.pop_back();
  const bool comma = !goes_on && word.ends_with(',');
  if (comma) word.pop_back();
  if (word.empty() || !is_plain(word)) return std::nullopt;
  const bool exact = case_matters && has_capital(word);
  const bool simple = split_words(word).words.size() == 1;
  if (exact && (goes_on || !simple)) return std::nullopt;
  if (goes_on && (!simple || word.size() < 3)) return std::nullopt;
  return (exact ? "=" : "") + word + (goes_on ? "*" : "") + (comma ? "," : "");
}

// A hyphen before a word that goes on becomes a blank: stems are single words, and between items a hyphen may stand.
std::string with_simple_stem(std::string word) {
  const std::size_t hyphen = word.rfind('-');
  if (word.ends_with(kMoreMark) && hyphen != std::string::npos) word[hyphen] = ' ';
  return word;
}

// white-list finds white list and whitelist as well, white list finds white-list: what is found already goes.
Phrases without_repetitions(const Phrases& phrases) {
  std::set<std::string> left(phrases.begin(), phrases.end());
  for (const std::string& phrase : phrases) {
    for (std::size_t at = phrase.find('-'); at != std::string::npos; at = phrase.find('-', at + 1)) {
      std::string joined = phrase;
      std::string spaced = phrase;
      joined.erase(at, 1);
      spaced[at] = ' ';
      if (left.contains(joined) && left.contains(phrase)) {
        left.erase(joined);
        left.erase(spaced);
      } else if (left.contains(spaced)) {
        left.erase(phrase);
      }
    }
  }
  Phrases result;
  for (const std::string& phrase : phrases) {
    if (left.erase(phrase) > 0) result.push_back(phrase);
  }
  return result;
}

// A phrase in small letters is found in any case; so is every phrase where case does not matter.
Phrases without_other_cases(const Phrases& phrases, bool case_matters) {
  const std::set<std::string> written(phrases.begin(), phrases.end());
  std::set<std::string> seen;
  Phrases result;
  for (const std::string& phrase : phrases) {
    const std::string lower = ascii_lower_case(phrase);
    const bool covered = case_matters ? phrase != lower && written.contains(lower) : !seen.insert(lower).second;
    if (!covered) result.push_back(phrase);
  }
  return result;
}

std::string joined(const Words& words, std::string_view between) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : std::string(between)) + word;
  return text;
}

// The words that stand at each place, where the phrases are all their combinations: (he|she) (is|was).
std::optional<std::vector<Words>> places_of(const std::vector<Words>& phrases) {
  std::vector<Words> places(phrases.front().size());
  for (const Words& phrase : phrases) {
    if (phrase.size() != places.size()) return std::nullopt;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
      Words& place = places[i];
      if (std::find(place.begin(), place.end(), phrase[i]) == place.end()) place.push_back(phrase[i]);
    }
  }
  std::size_t combinations = 1;
  for (const Words& place : places) combinations *= place.size();
  if (combinations != phrases.size()) return std::nullopt;
  return places;
}

// Several phrases in one pattern, between `open` and `close` where there is more than one.
std::string together(const std::vector<Words>& phrases, std::string_view open, std::string_view close) {
  const auto choice = [&](const Words& choices) {
    if (choices.size() == 1) return choices.front();
    return std::string(open) + joined(choices, "|") + std::string(close);
  };
  if (const std::optional<std::vector<Words>> places = places_of(phrases)) {
    Words items;
    for (const Words& place : *places) items.push_back(choice(place));
    return joined(items, " ");
  }
  Words whole;
  for (const Words& phrase : phrases) whole.push_back(joined(phrase, " "));
  return choice(whole);
}

}  // namespace

std::optional<WordPattern> notation_of(const std::vector<std::string>& phrases, bool case_matters) {
  Phrases plain;
  for (const std::string& phrase : phrases) {
    const std::optional<std::string> text = without_borders(phrase);
    if (!text) continue;
    Words words = split(*text);
    for (std::string& word : words) word = with_simple_stem(std::move(word));
    if (!words.empty()) plain.push_back(joined(words, " "));
  }
  std::vector<Words> items;
  std::vector<Words> samples;
  for (const std::string& phrase : without_repetitions(without_other_cases(plain, case_matters))) {
    Words& sample = samples.emplace_back(split(phrase));
    Words& written = items.emplace_back();
    for (std::string& word : sample) {
      const std::optional<std::string> item = item_of(word, case_matters);
      if (!item) return std::nullopt;
      written.push_back(*item);
      if (word.ends_with(kMoreMark)) word.pop_back();
    }
  }
  if (items.empty()) return std::nullopt;
  return WordPattern{together(items, "(", ")"), together(samples, "{", "}")};
}

}  // namespace evenhand

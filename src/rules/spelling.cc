#include "rules/spelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenhand {
namespace {

using Texts = std::vector<std::string>;

// No word has more; a bound, so that no data can make the search grow without end.
constexpr std::size_t kMostSpellings = 16;

constexpr std::array<std::string_view, 12> kVerbEndings = {"e",     "ed",     "es",      "ing",  "er",      "ers",
                                                           "ation", "ations", "ational", "able", "ability", "ably"};
constexpr std::array<std::string_view, 6> kDoublingEndings = {"ed", "ing", "ings", "er", "ers", "able"};

std::string joined(std::string_view first, std::string_view second, std::string_view third) {
  return std::string(first).append(second).append(third);
}

// color, colour in discoloured: a known prefix, the stem, a known ending.
void add_stem_variants(const SpellingData& spelling, std::string_view word, Texts& variants) {
  const auto add = [&](std::string_view from, std::string_view to) {
    const std::size_t at = word.find(from);
    if (at == std::string_view::npos) return;
    const std::string_view prefix = word.substr(0, at);
    const std::string_view ending = word.substr(at + from.size());
    if (spelling.prefixes.contains(prefix) && spelling.endings.contains(ending)) {
      variants.push_back(joined(prefix, to, ending));
    }
  };
  for (const auto& [american, british] : spelling.stems) {
    add(american, british);
    add(british, american);
  }
}

// pediatric, paediatric: a known prefix, the start, anything.
void add_start_variants(const SpellingData& spelling, std::string_view word, Texts& variants) {
  const auto add = [&](std::string_view from, std::string_view to) {
    const std::size_t at = word.find(from);
    if (at == std::string_view::npos || !spelling.prefixes.contains(word.substr(0, at))) return;
    variants.push_back(joined(word.substr(0, at), to, word.substr(at + from.size())));
  };
  for (const auto& [american, british] : spelling.starts) {
    add(american, british);
    add(british, american);
  }
}

// travelled, traveled: the verbs that are written both ways.
void add_doubling_variants(const EnglishData& data, std::string_view word, Texts& variants) {
  const auto is_either = [&](std::string_view verb) {
    const auto found = data.doubling.find(verb);
    return found != data.doubling.end() && found->second == Doubling::either;
  };
  for (const std::string_view ending : kDoublingEndings) {
    if (!word.ends_with(ending)) continue;
    const std::string_view verb = word.substr(0, word.size() - ending.size());
    if (is_either(verb)) variants.push_back(joined(verb, verb.substr(verb.size() - 1), ending));
    if (verb.empty()) continue;
    const std::string_view shorter = verb.substr(0, verb.size() - 1);
    if (is_either(shorter) && shorter.back() == verb.back()) variants.push_back(joined(shorter, "", ending));
  }
}

// Whether a stem in -is or -iz (exercis, siz) is written in one way only.
bool is_kept(const SpellingData& spelling, std::string_view stem) {
  for (std::size_t at = 0; at < stem.size(); ++at) {
    if (spelling.prefixes.contains(stem.substr(0, at)) && spelling.kept.contains(stem.substr(at))) return true;
  }
  return stem.ends_with("wis");  // likewise, clockwise, otherwise
}

// organise, organize, by what stands before the -is or -iz: at least three letters, one of them a vowel.
void add_ize_variants(const SpellingData& spelling, std::string_view word, Texts& variants) {
  for (const std::string_view ending : kVerbEndings) {
    if (!word.ends_with(ending)) continue;
    const std::string_view stem = word.substr(0, word.size() - ending.size());
    if (stem.size() < 5 || !(stem.ends_with("is") || stem.ends_with("iz")) || is_kept(spelling, stem)) continue;
    const std::string_view root = stem.substr(0, stem.size() - 2);
    if (root.find_first_of("aeiouy") == std::string_view::npos) continue;
    variants.push_back(joined(root, stem.ends_with("is") ? "iz" : "is", ending));
  }
}

Texts variants_of_part(const EnglishData& data, std::string_view word) {
  Texts variants;
  const auto [first, last] = data.spelling.words.equal_range(word);
  for (auto pair = first; pair != last; ++pair) variants.push_back(pair->second);
  add_stem_variants(data.spelling, word, variants);
  add_start_variants(data.spelling, word, variants);
  add_doubling_variants(data, word, variants);
  add_ize_variants(data.spelling, word, variants);
  return variants;
}

// `word` with one of its hyphenated parts written otherwise.
Texts variants_of(const EnglishData& data, std::string_view word) {
  Texts variants;
  for (std::size_t begin = 0; begin < word.size();) {
    const std::size_t end = std::min(word.find('-', begin), word.size());
    for (const std::string& variant : variants_of_part(data, word.substr(begin, end - begin))) {
      variants.push_back(joined(word.substr(0, begin), variant, word.substr(end)));
    }
    begin = end + 1;
  }
  return variants;
}

}  // namespace

Texts spellings_of(const EnglishData& data, std::string_view word) {
  Texts result = {std::string(word)};
  // A word can vary in two places (colourise); what one step finds is tried again.
  for (std::size_t next = 0; next < result.size(); ++next) {
    for (std::string& variant : variants_of(data, result[next])) {
      const bool known = std::ranges::find(result, variant) != result.end();
      if (!known && result.size() < kMostSpellings) result.push_back(std::move(variant));
    }
  }
  return result;
}

}  // namespace evenhand

#include "rules/expansion.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "text/unicode.h"

namespace evenhand {
namespace {

using Kind = Expansion::Kind;

Expansion leaf(Kind kind, std::string text = {}) { return Expansion{kind, {}, std::move(text), {}, {}}; }

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

Expansion optional(Expansion child) { return Expansion{Kind::optional, {}, {}, {}, {std::move(child)}}; }

// Puts the single words of an alternation into one set, so that a long list costs one step.
Expansion merged_alternation(std::vector<Expansion> branches) {
  Expansion set = leaf(Kind::words);
  std::vector<Expansion> rest;
  for (Expansion& branch : branches) {
    // Nested alternations of a hyphenated word (color blind, colorblind) are taken apart.
    std::vector<Expansion> parts;
    if (branch.kind == Kind::alternation) {
      parts = std::move(branch.children);
    } else {
      parts.push_back(std::move(branch));
    }
    for (Expansion& part : parts) {
      if (part.kind == Kind::words) {
        set.written.insert(set.written.end(), part.written.begin(), part.written.end());
        set.words.insert(set.words.end(), part.words.begin(), part.words.end());
      } else {
        rest.push_back(std::move(part));
      }
    }
  }
  sort_unique(set.words);
  if (!set.words.empty()) rest.insert(rest.begin(), std::move(set));
  if (rest.size() == 1) return std::move(rest.front());
  return Expansion{Kind::alternation, {}, {}, {}, std::move(rest)};
}

Expansion sequence(std::vector<Expansion> children) {
  return Expansion{Kind::sequence, {}, {}, {}, std::move(children)};
}

Expansion exact_word(const std::string& text) {
  Expansion exact = leaf(Kind::exact, text);
  exact.words = {fold(text)};
  exact.written = {exact.words};
  return exact;
}

Expansion gap_of(std::uint32_t most) {
  Expansion gap = sequence({leaf(Kind::loose)});
  for (std::uint32_t i = 0; i < most; ++i) gap.children.push_back(optional(leaf(Kind::any)));
  return gap;
}

void forget_written(Expansion& expansion) {
  expansion.written.clear();
  for (Expansion& child : expansion.children) forget_written(child);
}

}  // namespace

Expander::Expander(const English& english, const std::vector<Lexicon>& lexicons)
    : english_(english), lexicons_(lexicons) {}

Expansion Expander::words(std::vector<std::string> surfaces, const Pattern& item) const {
  Expansion set = leaf(Kind::words);
  for (const std::string& surface : surfaces) {
    for (const std::string& spelling : english_.spellings(surface)) set.words.push_back(spelling);
  }
  sort_unique(set.words);
  if (!item.joined) set.written = {set.words};
  return set;
}

std::vector<std::string> Expander::forms_of(const std::string& lemma) const {
  std::vector<std::string> forms;
  for (const WordForm& form : english_.inflect(lemma)) forms.push_back(form.text);
  return forms;
}

Expansion Expander::expand(const Pattern& pattern) const {
  std::vector<Expansion> children;
  for (const Pattern& child : pattern.children) children.push_back(expand(child));
  switch (pattern.kind) {
    case Pattern::Kind::sequence:
      return sequence(std::move(children));
    case Pattern::Kind::alternation:
      return merged_alternation(std::move(children));
    case Pattern::Kind::optional:
      return optional(std::move(children.front()));
    case Pattern::Kind::word:
      return words({pattern.text}, pattern);
    case Pattern::Kind::lemma:
      return words(forms_of(pattern.text), pattern);
    case Pattern::Kind::stem:
      return leaf(Kind::stem, pattern.text);
    case Pattern::Kind::exact:
      return exact_word(pattern.text);
    case Pattern::Kind::gap:
      return gap_of(pattern.count);
    case Pattern::Kind::comma:
      return leaf(Kind::comma);
    case Pattern::Kind::edge:
      return leaf(Kind::edge);
    case Pattern::Kind::lexicon:
      return expand_lexicon(pattern.text);
    case Pattern::Kind::name:
      // A title and a surname, where they are there.
      return sequence({optional(expand_lexicon("title-of-address")), leaf(Kind::name), optional(leaf(Kind::name))});
    case Pattern::Kind::number:
      return merged_alternation({leaf(Kind::digits), expand_lexicon("number-word")});
    case Pattern::Kind::adverb:
      return merged_alternation({leaf(Kind::ly_word), expand_lexicon("adverb")});
    case Pattern::Kind::regex:
      return leaf(Kind::regex, pattern.text);
  }
  assert(false);
  return {};
}

Expansion Expander::expand_lexicon(std::string_view name) const {
  if (const auto found = cache_.find(name); found != cache_.end()) return found->second;
  const auto lexicon =
      std::find_if(lexicons_.begin(), lexicons_.end(), [&](const Lexicon& entry) { return entry.name == name; });
  if (lexicon == lexicons_.end()) return leaf(Kind::words);
  std::vector<Expansion> branches;
  for (const auto& include : lexicon->includes) branches.push_back(expand_lexicon(include.first));
  for (const PlacedPattern& entry : lexicon->words) branches.push_back(expand(entry.pattern));
  Expansion expanded = merged_alternation(std::move(branches));
  forget_written(expanded);
  return cache_.emplace(std::string(name), std::move(expanded)).first->second;
}

std::vector<std::string> Expander::single_words(std::string_view lexicon) const {
  const Expansion expanded = expand_lexicon(lexicon);
  if (expanded.kind == Kind::words) return expanded.words;
  for (const Expansion& child : expanded.children) {
    if (child.kind == Kind::words) return child.words;
  }
  return {};
}

WordCount word_count(const Expansion& expansion) {
  switch (expansion.kind) {
    case Kind::loose:
    case Kind::comma:
    case Kind::edge:
      return {0, 0};
    case Kind::regex:
      return {1, kLongestRegex};
    case Kind::optional:
      return {0, word_count(expansion.children.front()).most};
    case Kind::sequence: {
      WordCount sum;
      for (const Expansion& child : expansion.children) {
        const WordCount count = word_count(child);
        sum.least += count.least;
        sum.most += count.most;
      }
      return sum;
    }
    case Kind::alternation: {
      WordCount range = word_count(expansion.children.front());
      for (const Expansion& child : expansion.children) {
        const WordCount count = word_count(child);
        range.least = std::min(range.least, count.least);
        range.most = std::max(range.most, count.most);
      }
      return range;
    }
    default:
      return {1, 1};
  }
}

}  // namespace evenhand

#include "lint/grammar.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::uint32_t kSubjectReach = 6;    // Words from a linking verb back to its subject.
constexpr std::uint32_t kVerbReach = 6;       // Words from the match back to its linking verb.
constexpr std::uint32_t kAttributeReach = 2;  // Words from an adjective to its noun.
constexpr std::uint32_t kGenericSentences = 2;

// The words of one sentence with their classes, around a match.
class Classes {
 public:
  Classes(const Reading& reading, TokenRange match)
      : reading_(reading),
        vocabulary_(reading.rules().table().vocabulary.front()),
        sentence_(reading.sentence_of(match.first).tokens) {}

  const Vocabulary& vocabulary() const { return vocabulary_; }
  TokenRange sentence() const { return sentence_; }
  bool is(std::uint32_t set, std::uint32_t token) const { return reading_.holds(set, token); }
  bool is_person(std::uint32_t token) const { return is(vocabulary_.person, token) || reading_.is_name(token); }
  bool is_be(std::uint32_t token) const { return is(vocabulary_.be, token); }
  bool is_adverb(std::uint32_t token) const {
    const std::string_view text = reading_.text_of(reading_.tokens()[token]);
    return is(vocabulary_.adverb, token) || (text.size() > 4 && text.ends_with("ly"));
  }
  bool is_article(std::uint32_t token) const { return is(vocabulary_.determiner, token); }
  bool is_text(std::uint32_t token, std::string_view lower_case) const {
    const std::string_view text = reading_.text_of(reading_.tokens()[token]);
    return text.size() == lower_case.size() &&
           std::equal(text.begin(), text.end(), lower_case.begin(),
                      [](char left, char right) { return ascii_lower_case(left) == right; });
  }
  Gap gap(std::uint32_t token) const { return reading_.tokens()[token].gap; }

 private:
  const Reading& reading_;
  const Vocabulary& vocabulary_;
  TokenRange sentence_;
};

bool is_one_of(const Classes& classes, std::uint32_t token, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return classes.is_text(token, word); });
}

enum class Referent { nobody, person, thing };

Referent classify(const Classes& classes, std::uint32_t token) {
  if (is_one_of(classes, token, {"it", "this", "that", "these", "which"})) return Referent::thing;
  if (classes.is_person(token)) return Referent::person;
  return classes.is(classes.vocabulary().thing, token) ? Referent::thing : Referent::nobody;
}

// Whether a word ends the noun phrase before it: what follows is another's noun, or another clause.
bool parts_noun_phrases(const Classes& classes, std::uint32_t token) {
  return is_one_of(classes, token,
                   {"and",   "or",     "but",   "of",      "about",    "with", "at",   "in",    "for",   "on",
                    "to",    "from",   "by",    "because", "as",       "than", "when", "while", "where", "if",
                    "after", "before", "since", "until",   "although", "so",   "it",   "this",  "that",  "she",
                    "he",    "they",   "you",   "we",      "i",        "who",  "which"});
}

// The noun that the match stands before: smart engineer, lovely new dashboard.
Referent noun_after(const Classes& classes, TokenRange match) {
  const std::uint32_t last = std::min(match.last + kAttributeReach, classes.sentence().last);
  for (std::uint32_t token = match.last; token < last; ++token) {
    if (classes.gap(token) > Gap::space || classes.is_article(token)) break;
    if (parts_noun_phrases(classes, token)) break;
    const Referent referent = classify(classes, token);
    if (referent == Referent::nobody) continue;
    // The last noun of a compound decides: developer dashboard.
    const bool goes_on = token + 1 < classes.sentence().last && classes.gap(token + 1) <= Gap::space &&
                         classify(classes, token + 1) == Referent::thing &&
                         !is_one_of(classes, token + 1, {"that", "this", "it", "which"});
    return goes_on ? Referent::thing : referent;
  }
  return Referent::nobody;
}

// Whether a word ends a phrase that links like a verb: comes across as, is described as.
bool links_with_as(const Classes& classes, std::uint32_t token) {
  return is_one_of(classes, token, {"across", "described", "perceived", "seen", "viewed", "known"});
}

// Words of phrases such as “a bit of a”, “kind of”, “come across as”.
bool is_part_of_degree(const Classes& classes, std::uint32_t token) {
  return is_one_of(classes, token, {"bit", "little", "lot", "kind", "sort", "of", "as"});
}

// The linking verb before the match, with adverbs, articles and one joined adjective (she is smart and …) between.
std::optional<std::uint32_t> linking_verb_before(const Classes& classes, TokenRange match) {
  bool joined = false;
  std::uint32_t steps = 0;
  for (std::uint32_t token = match.first; token-- > classes.sentence().first && steps < kVerbReach; ++steps) {
    if (classes.is_be(token) || links_with_as(classes, token)) return token;
    if (classes.is_adverb(token) || classes.is_article(token) || is_part_of_degree(classes, token)) continue;
    const bool is_conjunction = is_one_of(classes, token, {"and", "but", "or"});
    if (!is_conjunction && !joined) return std::nullopt;
    joined = is_conjunction;
  }
  return std::nullopt;
}

// The subject of the linking verb at `verb`: the nearest person or thing before it.
Referent subject_of(const Classes& classes, std::uint32_t verb) {
  std::uint32_t steps = 0;
  for (std::uint32_t token = verb; token-- > classes.sentence().first && steps < kSubjectReach; ++steps) {
    const Referent referent = classify(classes, token);
    if (referent != Referent::nobody) return referent;
  }
  return Referent::nobody;
}

Referent referent_inside(const Classes& classes, TokenRange match) {
  for (std::uint32_t token = match.first; token < match.last; ++token) {
    if (classes.is_person(token)) return Referent::person;
  }
  return Referent::nobody;
}

bool stands_alone(const Classes& classes, TokenRange match) {
  const bool edge_before = match.first == classes.sentence().first || classes.gap(match.first) == Gap::comma;
  const bool edge_after = match.last == classes.sentence().last || classes.gap(match.last) == Gap::comma;
  return edge_before && edge_after;
}

// What the words are said of: the noun after them, else the subject before, else a person among or beside them.
Referent referent_of(const Reading& reading, TokenRange match) {
  const Classes classes(reading, match);
  if (const Referent noun = noun_after(classes, match); noun != Referent::nobody) return noun;
  if (const auto verb = linking_verb_before(classes, match)) {
    if (const Referent subject = subject_of(classes, *verb); subject != Referent::nobody) return subject;
  }
  if (referent_inside(classes, match) == Referent::person) return Referent::person;
  if (match.first > classes.sentence().first && classes.gap(match.first) <= Gap::comma) {
    // “her polished appearance”, “Anna, always well dressed, …”
    if (const Referent before = classify(classes, match.first - 1); before != Referent::nobody) return before;
    if (classes.is(classes.vocabulary().possessive, match.first - 1) && !classes.is_text(match.first - 1, "its")) {
      return Referent::person;
    }
  }
  return Referent::nobody;
}

bool is_noun(const Classes& classes, TokenRange match) {
  if (match.first == classes.sentence().first || classes.gap(match.first) > Gap::space) return false;
  if (!classes.is_article(match.first - 1)) return false;
  if (match.last == classes.sentence().last || classes.gap(match.last) > Gap::space) return true;
  // Another noun after it would make it an attribute (the girl group).
  const Referent after = classify(classes, match.last);
  return after == Referent::nobody || classes.is(classes.vocabulary().pronoun, match.last);
}

bool is_verb(const Classes& classes, TokenRange match) {
  if (match.first == classes.sentence().first || classes.gap(match.first) > Gap::space) return false;
  std::uint32_t before = match.first - 1;
  while (before > classes.sentence().first && classes.is_adverb(before)) --before;
  return classes.is(classes.vocabulary().modal, before) ||
         is_one_of(classes, before, {"to", "not", "i", "you", "he", "she", "they", "we", "who"});
}

bool is_adjective(const Reading& reading, const Classes& classes, TokenRange match) {
  if (noun_after(classes, match) != Referent::nobody) return true;
  if (match.first == classes.sentence().first) return false;
  const bool after_degree = classes.is(classes.vocabulary().adverb_degree, match.first - 1);
  return after_degree || classes.is_be(match.first - 1) || plays_role(reading, match, Role::predicate);
}

}  // namespace

bool is_about_person(const Reading& reading, TokenRange match) {
  return referent_of(reading, match) == Referent::person;
}

bool is_about_thing(const Reading& reading, TokenRange match) { return referent_of(reading, match) == Referent::thing; }

bool plays_role(const Reading& reading, TokenRange match, Role role) {
  const Classes classes(reading, match);
  switch (role) {
    case Role::predicate:
      return linking_verb_before(classes, match).has_value();
    case Role::attribute:
      return noun_after(classes, match) == Referent::person;
    case Role::address:
      return stands_alone(classes, match);
    case Role::noun:
      return is_noun(classes, match);
    case Role::verb:
      return is_verb(classes, match);
    case Role::adjective:
      return is_adjective(reading, classes, match);
  }
  return false;
}

bool is_generic(const Reading& reading, TokenRange match) {
  const Classes classes(reading, match);
  const Vocabulary& vocabulary = classes.vocabulary();
  const std::uint32_t own_sentence = reading.tokens()[match.first].sentence;
  for (std::uint32_t token = match.first; token-- > 0;) {
    const Token& word = reading.tokens()[token];
    if (own_sentence - word.sentence > kGenericSentences) return false;
    if (reading.sentence_of(token).block != reading.sentence_of(match.first).block) return false;
    if (reading.is_name(token)) return false;
    if (!classes.is(vocabulary.person_noun, token) || token == 0) continue;
    std::uint32_t before = token - 1;
    if (before > 0 && !classes.is_article(before)) --before;  // a good manager
    if (is_one_of(classes, before, {"a", "an", "each", "every", "any", "no"})) return true;
  }
  return false;
}

}  // namespace evenhand

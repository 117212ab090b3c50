#include "import/expression_phrases.h"

#include <algorithm>

namespace evenhand {
namespace {

using Kind = Expression::Kind;
using Phrases = std::vector<std::string>;

constexpr std::uint32_t kMostRepeatsWrittenOut = 3;

bool is_blank(const Expression& expression) { return expression.kind == Kind::letter && expression.text == " "; }

bool is_any_letter(const Expression& expression) {
  if (expression.kind == Kind::word_character) return true;
  return expression.kind == Kind::other && (expression.text == "[a-z]" || expression.text == "[a-zA-Z]");
}

std::optional<Phrases> joined(const Phrases& left, const Phrases& right) {
  if (left.size() * right.size() > kMostPhrases) return std::nullopt;
  Phrases result;
  for (const std::string& first : left) {
    for (const std::string& second : right) {
      if (first.size() + second.size() > kLongestPhrase) return std::nullopt;
      result.push_back(first + second);
    }
  }
  return result;
}

std::optional<Phrases> sequence(const std::vector<Expression>& children) {
  std::optional<Phrases> result = Phrases{""};
  for (const Expression& child : children) {
    const std::optional<Phrases> next = phrases_of(child);
    if (!next) return std::nullopt;
    result = joined(*result, *next);
    if (!result) return std::nullopt;
  }
  return result;
}

std::optional<Phrases> alternation(const std::vector<Expression>& children) {
  Phrases result;
  for (const Expression& child : children) {
    const std::optional<Phrases> next = phrases_of(child);
    if (!next || result.size() + next->size() > kMostPhrases) return std::nullopt;
    result.insert(result.end(), next->begin(), next->end());
  }
  return result;
}

std::optional<Phrases> repeat(const Expression& expression) {
  const Expression& child = expression.children.front();
  if (is_blank(child)) return expression.least == 0 ? Phrases{" ", ""} : Phrases{" "};
  if (expression.most == Expression::kWithoutEnd) {
    if (expression.least == 0 && is_any_letter(child)) return Phrases{std::string(1, kMoreMark)};
    return std::nullopt;
  }
  if (expression.most > kMostRepeatsWrittenOut) return std::nullopt;
  const std::optional<Phrases> once = phrases_of(child);
  if (!once) return std::nullopt;
  Phrases result;
  std::optional<Phrases> times = Phrases{""};
  for (std::uint32_t count = 0; count <= expression.most && times; ++count) {
    if (count >= expression.least) result.insert(result.end(), times->begin(), times->end());
    if (count < expression.most) times = joined(*times, *once);
  }
  if (!times || result.size() > kMostPhrases) return std::nullopt;
  return result;
}

std::optional<Phrases> all_phrases(const Expression& expression) {
  switch (expression.kind) {
    case Kind::sequence:
      return sequence(expression.children);
    case Kind::alternation:
      return alternation(expression.children);
    case Kind::repeat:
      return repeat(expression);
    case Kind::letter:
      return Phrases{expression.text};
    case Kind::one_of:
      return expression.choices;
    case Kind::border:
      return Phrases{std::string(1, kBorderMark)};
    case Kind::word_character:
    case Kind::other:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<std::string>> phrases_of(const Expression& expression) {
  std::optional<Phrases> all = all_phrases(expression);
  if (!all) return std::nullopt;
  Phrases unique;
  for (std::string& phrase : *all) {
    if (std::find(unique.begin(), unique.end(), phrase) == unique.end()) unique.push_back(std::move(phrase));
  }
  return unique;
}

}  // namespace evenhand

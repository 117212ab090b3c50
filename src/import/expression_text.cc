#include "import/expression_text.h"

#include <algorithm>
#include <string_view>

#include "rules/regular_expression.h"

namespace evenhand {
namespace {

using Kind = Expression::Kind;

constexpr std::size_t kLongestSample = 300;  // Bytes.

std::string escaped(std::string_view character) {
  if (character == " ") return R"(\s+)";
  const bool is_special = std::string_view(R"(\.+*?()|[]{}^$)").find(character) != std::string_view::npos;
  return (is_special ? "\\" : "") + std::string(character);
}

std::string class_of(const std::vector<std::string>& choices) {
  std::string text = "[";
  for (const std::string& choice : choices) {
    if (choice == " ") {
      text += R"(\s)";
    } else {
      if (std::string_view(R"(\]^-[)").find(choice) != std::string_view::npos) text += '\\';
      text += choice;
    }
  }
  return text + "]";
}

std::string quantifier(const Expression& expression) {
  const bool endless = expression.most == Expression::kWithoutEnd;
  if (endless && expression.least == 0) return "*";
  if (endless && expression.least == 1) return "+";
  if (expression.least == 0 && expression.most == 1) return "?";
  std::string text = "{" + std::to_string(expression.least);
  if (endless) return text + ",}";
  if (expression.most != expression.least) text += "," + std::to_string(expression.most);
  return text + "}";
}

std::string repeated(const Expression& expression) {
  const Expression& child = expression.children.front();
  if (child.kind == Kind::letter && child.text == " ") return R"(\s)" + quantifier(expression);
  const bool needs_group =
      child.kind == Kind::sequence || child.kind == Kind::alternation || child.kind == Kind::repeat;
  const std::string inner = text_of(child);
  return (needs_group ? "(?:" + inner + ")" : inner) + quantifier(expression);
}

// A character that an expression for one character matches.
std::string sample_character(const std::string& text) {
  const Result<RegularExpression> expression = RegularExpression::compile(text);
  if (!expression) return "";
  for (const std::string_view candidate : {"x", "1", " ", "-", ",", ".", "a", "e", "é", "“", "/"}) {
    if (expression->match_end(candidate, 0) == candidate.size()) return std::string(candidate);
  }
  return "";
}

void add_sample(const Expression& expression, std::string& sample) {
  if (sample.size() > kLongestSample) return;
  switch (expression.kind) {
    case Kind::sequence:
      for (const Expression& child : expression.children) add_sample(child, sample);
      return;
    case Kind::alternation:
      return add_sample(expression.children.front(), sample);
    case Kind::repeat:
      for (std::uint32_t i = 0; i < expression.least && sample.size() <= kLongestSample; ++i) {
        const std::size_t before = sample.size();
        add_sample(expression.children.front(), sample);
        if (sample.size() == before) return;
      }
      return;
    case Kind::letter:
      sample += expression.text;
      return;
    case Kind::one_of:
      sample += expression.choices.front();
      return;
    case Kind::word_character:
      sample += "x";
      return;
    case Kind::border:
      return;
    case Kind::other:
      sample += sample_character(expression.text);
      return;
  }
}

}  // namespace

std::string text_of(const Expression& expression) {
  std::string text;
  switch (expression.kind) {
    case Kind::sequence:
      for (const Expression& child : expression.children) {
        text += child.kind == Kind::alternation ? "(?:" + text_of(child) + ")" : text_of(child);
      }
      return text;
    case Kind::alternation:
      for (const Expression& child : expression.children) {
        if (&child != &expression.children.front()) text += "|";
        text += text_of(child);
      }
      return text;
    case Kind::repeat:
      return repeated(expression);
    case Kind::letter:
      return escaped(expression.text);
    case Kind::one_of:
      return class_of(expression.choices);
    case Kind::word_character:
      return R"(\w)";
    case Kind::border:
      return R"(\b)";
    case Kind::other:
      return expression.text;
  }
  return text;
}

std::string sample_of(const Expression& expression) {
  std::string sample;
  add_sample(expression, sample);
  return sample;
}

}  // namespace evenhand

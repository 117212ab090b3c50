#include "import/expression_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "rules/regular_expression.h"

namespace evenhand {
namespace {

using Kind = Expression::Kind;

constexpr std::size_t kLongestSample = 300;  // Bytes.
constexpr std::size_t kMostSamples = 50;
constexpr std::uint32_t kMostRepeats = 300;

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
  const Result<RegularExpression> expression = RegularExpression::compile("(?-i:" + text + ")");
  if (!expression) return "";
  for (const std::string_view candidate : {"x", "A", "1", " ", "-", ",", ".", "a", "e", "é", "“", "/"}) {
    if (expression->match_end(candidate, 0) == candidate.size()) return std::string(candidate);
  }
  return "";
}

using Samples = std::vector<std::string>;

// Texts side by side: the first of one with the first of the other, and so on; the shorter list begins again.
void append(Samples& samples, const Samples& next) {
  if (next.empty()) return;
  const std::size_t count = std::max(samples.size(), next.size());
  const std::size_t before = samples.size();
  for (std::size_t i = before; i < count; ++i) samples.push_back(samples[i % before]);
  for (std::size_t i = 0; i < count; ++i) {
    if (samples[i].size() < kLongestSample) samples[i] += next[i % next.size()];
  }
  if (samples.size() > kMostSamples) samples.resize(kMostSamples);
}

Samples all_samples(const Expression& expression) {
  Samples samples;
  switch (expression.kind) {
    case Kind::sequence:
      samples = {""};
      for (const Expression& child : expression.children) append(samples, all_samples(child));
      return samples;
    case Kind::alternation:
      for (const Expression& child : expression.children) {
        for (std::string& sample : all_samples(child)) {
          if (samples.size() < kMostSamples) samples.push_back(std::move(sample));
        }
      }
      return samples;
    case Kind::repeat: {
      samples = {""};
      if (expression.least == 0) return samples;
      const Samples once = all_samples(expression.children.front());
      for (std::uint32_t i = 0; i < std::min(expression.least, kMostRepeats); ++i) append(samples, once);
      return samples;
    }
    case Kind::letter:
      return {expression.text};
    case Kind::one_of:
      return {expression.choices.front()};
    case Kind::word_character:
      return {"x"};
    case Kind::border:
      return {""};
    case Kind::other:
      return {sample_character(expression.text)};
  }
  return samples;
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

std::vector<std::string> samples_of(const Expression& expression) {
  Samples samples = all_samples(expression);
  std::sort(samples.begin(), samples.end());
  samples.erase(std::unique(samples.begin(), samples.end()), samples.end());
  std::erase(samples, "");
  return samples;
}

}  // namespace evenhand

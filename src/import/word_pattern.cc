#include "import/word_pattern.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "import/expression_phrases.h"
#include "import/expression_text.h"
#include "import/phrase_notation.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

using Ends = WordPatternOptions::Ends;

bool has_capital(const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (is_upper_case(point.value)) return true;
    at += point.size;
  }
  return false;
}

// \W and \S are no capitals, [A-Z] holds some.
bool has_capital(const Expression& expression) {
  if (expression.kind == Expression::Kind::letter && has_capital(expression.text)) return true;
  if (expression.kind == Expression::Kind::other && expression.text.front() == '[' && has_capital(expression.text))
    return true;
  const auto& choices = expression.choices;
  const auto& children = expression.children;
  return std::any_of(choices.begin(), choices.end(), [](const std::string& choice) { return has_capital(choice); }) ||
         std::any_of(children.begin(), children.end(), [](const Expression& child) { return has_capital(child); });
}

Expression any_letters() {
  Expression letter{Expression::Kind::word_character, {}, {}, 0, 0, {}};
  return Expression{Expression::Kind::repeat, {}, {}, 0, Expression::kWithoutEnd, {std::move(letter)}};
}

Expression with_ends(Expression expression, Ends ends) {
  if (ends == Ends::whole_words) return expression;
  std::vector<Expression> parts;
  if (ends == Ends::anywhere) parts.push_back(any_letters());
  parts.push_back(std::move(expression));
  parts.push_back(any_letters());
  return Expression{Expression::Kind::sequence, {}, {}, 0, 0, std::move(parts)};
}

// `anywhere` says nothing where the expression asks for borders at both ends itself.
Expression with_written_ends(Expression expression, Ends ends) {
  if (ends != Ends::anywhere) return with_ends(std::move(expression), ends);
  const std::optional<std::vector<std::string>> phrases = phrases_of(expression);
  const bool bounded = phrases && std::all_of(phrases->begin(), phrases->end(), [](const std::string& phrase) {
                         return phrase.size() > 1 && phrase.front() == kBorderMark &&
                                phrase.find_last_of("\x01\x02") + 1 == phrase.size();
                       });
  return with_ends(std::move(expression), bounded ? Ends::whole_words : ends);
}

// Between slashes, for what words cannot say.
WordPattern slashed(const Expression& expression, bool case_matters) {
  std::string notation = "/";
  if (case_matters) notation += "(?-i:";
  for (const char c : text_of(expression)) notation += c == '/' ? R"(\/)" : std::string(1, c);
  notation += case_matters ? ")/" : "/";
  std::string sample;
  std::size_t count = 0;
  for (const std::string& text : samples_of(expression)) {
    if (text.find_first_of("[]{}|") != std::string::npos) continue;
    sample += (count++ == 0 ? "" : "|") + text;
  }
  if (count > 1) sample = "{" + sample + "}";
  return {std::move(notation), std::move(sample)};
}

std::optional<WordPattern> in_words(const Expression& expression, bool case_matters) {
  const std::optional<std::vector<std::string>> phrases = phrases_of(expression);
  return phrases ? notation_of(*phrases, case_matters) : std::nullopt;
}

WordPattern convert(const Expression& expression, WordPatternOptions options) {
  const Expression whole = with_written_ends(expression, options.ends);
  const bool case_matters = !options.ignores_case && has_capital(whole);
  if (std::optional<WordPattern> words = in_words(whole, case_matters)) return *std::move(words);
  if (options.ends == Ends::longer_end) {
    // A stem of two letters would be the beginning of too many words.
    if (std::optional<WordPattern> words = in_words(expression, case_matters)) return *std::move(words);
  }
  return slashed(whole, case_matters);
}

}  // namespace

Result<WordPattern> pattern_of_expression(std::string_view expression, WordPatternOptions options) {
  Result<ParsedExpression> parsed = parse_expression(expression);
  if (!parsed) return parsed.error();
  options.ignores_case = options.ignores_case || parsed->ignores_case;
  return convert(parsed->root, options);
}

WordPattern pattern_of_text(std::string_view text, WordPatternOptions options) {
  return convert(literal_expression(text), options);
}

}  // namespace evenhand

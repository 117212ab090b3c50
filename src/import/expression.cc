#include "import/expression.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "import/character_class.h"
#include "text/unicode.h"

namespace evenhand {
namespace {

using Kind = Expression::Kind;

constexpr int kDeepestNesting = 40;
constexpr std::uint32_t kMostRepeats = 1000;  // As RE2 has it.

Expression leaf(Kind kind, std::string_view text = {}) { return Expression{kind, std::string(text), {}, 0, 0, {}}; }

Expression group(Kind kind, std::vector<Expression> children) {
  if (children.size() == 1) return std::move(children.front());
  return Expression{kind, {}, {}, 0, 0, std::move(children)};
}

// What may follow "(?" and is not RE2's.
struct ForeignGroup {
  std::string_view opening;
  std::string_view name;
};
constexpr ForeignGroup kForeignGroups[] = {
    {"(?=", "a look-ahead, (?=…)"},     {"(?!", "a negative look-ahead, (?!…)"}, {"(?<=", "a look-behind, (?<=…)"},
    {"(?<!", "a negative look-behind"}, {"(?>", "an atomic group, (?>…)"},       {"(?#", "a comment, (?#…)"},
    {"(?(", "a conditional group"},
};

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  Result<ParsedExpression> parse() {
    if (text_.size() > kLongestExpression) fail("it is longer than 10,000 bytes");
    result_.root = error_ ? Expression{} : alternatives(0);
    if (!error_ && !at_end()) fail("')' without '('");
    if (error_) return *error_;
    return std::move(result_);
  }

 private:
  void fail(std::string message) {
    if (!error_) error_ = Error{std::move(message)};
  }
  void fail_as_foreign(std::string_view what) { fail(std::string(what) + ", is not a part of RE2's syntax"); }

  bool at_end() const { return at_ >= text_.size() || error_; }
  std::string_view rest() const { return text_.substr(std::min(at_, text_.size())); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }
  bool take(std::string_view wanted) {
    if (!rest().starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }
  std::string_view take_character() {
    const std::string_view character = text_.substr(at_, code_point_at(text_, at_).size);
    at_ += character.size();
    return character;
  }

  Expression alternatives(int depth) {
    std::vector<Expression> branches;
    do branches.push_back(sequence(depth));
    while (take("|"));
    return group(Kind::alternation, std::move(branches));
  }

  Expression sequence(int depth) {
    std::vector<Expression> items;
    while (!at_end() && peek() != '|' && peek() != ')') {
      std::optional<Expression> read = item(depth);
      if (!read) continue;
      items.push_back(quantified(*std::move(read)));
    }
    return group(Kind::sequence, std::move(items));
  }

  // Nothing where only flags stand, or where something is wrong.
  std::optional<Expression> item(int depth) {
    switch (peek()) {
      case '(':
        return bracketed(depth);
      case '[':
        return character_class();
      case '\\':
        return escaped();
      case '.':
        return leaf(Kind::other, take_character());
      case '^':
      case '$':
        fail("the start or end of a line or text is no word");
        return std::nullopt;
      case '*':
      case '+':
      case '?':
        fail(std::string("'") + peek() + "' repeats nothing");
        return std::nullopt;
      default:
        return leaf(Kind::letter, take_character());
    }
  }

  std::optional<Expression> bracketed(int depth) {
    for (const ForeignGroup& foreign : kForeignGroups) {
      if (!rest().starts_with(foreign.opening)) continue;
      fail_as_foreign(foreign.name);
      return std::nullopt;
    }
    if (depth >= kDeepestNesting) fail("it is nested more than 40 deep");
    if (take("(?i)")) {
      result_.ignores_case = true;
      return std::nullopt;
    }
    take_opening();
    if (error_) return std::nullopt;
    Expression inner = alternatives(depth + 1);
    if (!take(")")) fail("'(' without ')'");
    return inner;
  }

  // The beginning of a group up to what it holds.
  void take_opening() {
    if (take("(?:")) return;
    if (take("(?i:")) {
      result_.ignores_case = true;
      return;
    }
    const bool named = rest().starts_with("(?P<") || rest().starts_with("(?<");
    if (rest().starts_with("(?") && !named) {
      fail("flags other than (?i) are not known");
      return;
    }
    result_.captures = true;
    if (!named) {
      take("(");
      return;
    }
    const std::size_t end = rest().find('>');
    if (end == std::string_view::npos) fail("the name of a group is never closed with '>'");
    at_ += end + 1;
  }

  std::optional<Expression> character_class() {
    const std::optional<CharacterClass> read = read_character_class(rest());
    if (!read) {
      fail("'[' without ']'");
      return std::nullopt;
    }
    at_ += read->written.size();
    if (read->members.empty()) return leaf(Kind::other, read->written);
    if (read->members.size() == 1) return leaf(Kind::letter, read->members.front());
    return Expression{Kind::one_of, {}, read->members, 0, 0, {}};
  }

  std::optional<Expression> escaped() {
    const std::size_t begin = at_++;
    if (at_end()) {
      fail("it ends in a single '\\'");
      return std::nullopt;
    }
    const std::string_view next = take_character();
    const char letter = next.front();
    if (!is_ascii_alphanumeric(letter)) return leaf(Kind::letter, next);
    switch (letter) {
      case 'b':
        return leaf(Kind::border);
      case 'w':
        return leaf(Kind::word_character);
      case 's':
      case 't':
      case 'n':
      case 'r':
        return leaf(Kind::letter, " ");
      case 'd':
      case 'D':
      case 'S':
      case 'W':
        return leaf(Kind::other, text_.substr(begin, 2));
      case 'p':
      case 'P':
        return property(begin);
      default:
        refuse_escape(letter);
        return std::nullopt;
    }
  }

  void refuse_escape(char letter) {
    if (is_ascii_digit(letter) || letter == 'k') {
      fail_as_foreign(std::string("a back-reference, \\") + letter);
    } else {
      fail(std::string("\\") + letter + " is not known here");
    }
  }

  // \pL or \p{Greek}
  std::optional<Expression> property(std::size_t begin) {
    if (take("{")) {
      const std::size_t end = rest().find('}');
      if (end == std::string_view::npos) {
        fail("'\\p{' without '}'");
        return std::nullopt;
      }
      at_ += end + 1;
    } else if (!at_end()) {
      ++at_;
    }
    return leaf(Kind::other, text_.substr(begin, at_ - begin));
  }

  Expression quantified(Expression item) {
    std::optional<std::pair<std::uint32_t, std::uint32_t>> times = take_quantifier();
    if (!times) return item;
    if (times->first > times->second || times->first > kMostRepeats) fail("a number of repeats that cannot be");
    if (item.kind == Kind::border) return times->first == 0 ? Expression{} : item;
    if (take("+")) fail_as_foreign("a possessive repeat, such as a++");
    take("?");  // Lazy or greedy: the longest match counts here.
    if (peek() == '*' || peek() == '+') fail("a repeat of a repeat");
    Expression repeated{Kind::repeat, {}, {}, times->first, times->second, {}};
    repeated.children.push_back(std::move(item));
    return repeated;
  }

  std::optional<std::pair<std::uint32_t, std::uint32_t>> take_quantifier() {
    if (at_end()) return std::nullopt;
    if (take("*")) return std::pair{0U, Expression::kWithoutEnd};
    if (take("+")) return std::pair{1U, Expression::kWithoutEnd};
    if (take("?")) return std::pair{0U, 1U};
    return take_braces();
  }

  // {2}, {2,}, {2,3}; other braces stand for themselves.
  std::optional<std::pair<std::uint32_t, std::uint32_t>> take_braces() {
    const std::size_t end = rest().find('}');
    if (peek() != '{' || end == std::string_view::npos) return std::nullopt;
    const std::string_view inside = rest().substr(1, end - 1);
    std::uint32_t least = 0;
    const char* const last = inside.data() + inside.size();
    auto [stop, problem] = std::from_chars(inside.data(), last, least);
    if (problem != std::errc()) return std::nullopt;
    std::uint32_t most = least;
    if (stop != last) {
      if (*stop != ',') return std::nullopt;
      most = Expression::kWithoutEnd;
      if (++stop != last) {
        const auto second = std::from_chars(stop, last, most);
        if (second.ec != std::errc() || second.ptr != last) return std::nullopt;
      }
    }
    at_ += end + 1;
    return std::pair{least, most};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  ParsedExpression result_;
  std::optional<Error> error_;
};

}  // namespace

Result<ParsedExpression> parse_expression(std::string_view text) { return Parser(text).parse(); }

Expression literal_expression(std::string_view text) {
  std::vector<Expression> letters;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, code_point_at(text, at).size);
    const bool blank = character == "\t" || character == "\n" || character == "\r";
    letters.push_back(leaf(Kind::letter, blank ? " " : character));
    at += character.size();
  }
  return group(Kind::sequence, std::move(letters));
}

}  // namespace evenhand

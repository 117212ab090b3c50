#include "readers/code_quotation.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"

namespace evenhand {
namespace {

using Use = CodeQuotation::Use;

constexpr std::size_t kLongestDelimiter = 16;     // Of a raw string in C++, by its standard.
constexpr std::size_t kLongestExpression = 2000;  // Bytes.
constexpr std::string_view kSpace = " \t";

char byte_at(std::string_view source, std::size_t at) { return at < source.size() ? source[at] : '\0'; }

bool follows_name(std::string_view source, std::size_t at) { return at > 0 && is_name_character(source[at - 1]); }

char closing_of(char open) {
  switch (open) {
    case '(':
      return ')';
    case '[':
      return ']';
    case '{':
      return '}';
    case '<':
      return '>';
    default:
      return open;
  }
}

QuotationAttempt found(Span span, Span content, Use use) { return {CodeQuotation{span, content, use}, false}; }

// From `open_end` to the first `close`.
QuotationAttempt until(std::string_view source, Span open, const std::string& close) {
  const std::size_t end = source.find(close, open.end);
  if (end == std::string_view::npos) return {std::nullopt, true};
  return found({open.begin, end + close.size()}, {open.end, end}, Use::text);
}

// The offset of the mark that closes the bracket or other delimiter at `open`; brackets nest, a backslash escapes.
std::optional<std::size_t> end_of_delimited(std::string_view source, std::size_t open) {
  const char opening = source[open];
  const char closing = closing_of(opening);
  std::size_t depth = 1;
  for (std::size_t i = open + 1; i < source.size(); ++i) {
    if (source[i] == '\\') {
      ++i;
    } else if (source[i] == closing) {
      if (--depth == 0) return i;
    } else if (source[i] == opening) {
      ++depth;
    }
  }
  return std::nullopt;
}

// R"x( … )x"
QuotationAttempt raw_cpp_string(std::string_view source, std::size_t at) {
  if (source[at] != 'R' || byte_at(source, at + 1) != '"') return {};
  const std::string_view before = source.substr(0, at);
  const bool has_prefix =
      before.ends_with('u') || before.ends_with('U') || before.ends_with('L') || before.ends_with("u8");
  if (follows_name(source, at) && !has_prefix) return {};
  const std::size_t open = source.substr(0, at + 2 + kLongestDelimiter + 1).find('(', at + 2);
  if (open == std::string_view::npos) return {};
  const std::string delimiter(source.substr(at + 2, open - at - 2));
  if (delimiter.find_first_of(" \t\n\"\\)") != std::string::npos) return {};
  return until(source, {at, open + 1}, ")" + delimiter + "\"");
}

// r"…", r#"…"#, #"…"#
QuotationAttempt raw_hash_string(std::string_view source, std::size_t at) {
  const bool has_letter = source[at] == 'r';
  if (!has_letter && (source[at] != '#' || (at > 0 && source[at - 1] == '#'))) return {};
  if (has_letter && follows_name(source, at) && source[at - 1] != 'b' && source[at - 1] != 'c') return {};
  std::size_t quote = has_letter ? at + 1 : at;
  while (byte_at(source, quote) == '#') ++quote;
  if (byte_at(source, quote) != '"') return {};
  const std::string hashes(source.substr(has_letter ? at + 1 : at, quote - at - (has_letter ? 1 : 0)));
  return until(source, {at, quote + 1}, "\"" + hashes);
}

// r"(…)", R'---[…]---'
QuotationAttempt raw_r_string(std::string_view source, std::size_t at) {
  if ((source[at] != 'r' && source[at] != 'R') || follows_name(source, at)) return {};
  const char quote = byte_at(source, at + 1);
  if (quote != '"' && quote != '\'') return {};
  std::size_t open = at + 2;
  while (byte_at(source, open) == '-') ++open;
  const char bracket = byte_at(source, open);
  if (closing_of(bracket) == bracket || bracket == '<') return {};
  return until(source, {at, open + 1}, closing_of(bracket) + std::string(source.substr(at + 2, open - at - 2)) + quote);
}

// {| … |}, {id| … |id}
QuotationAttempt quoted_id(std::string_view source, std::size_t at) {
  if (source[at] != '{') return {};
  std::size_t bar = at + 1;
  while (is_ascii_small(byte_at(source, bar)) || byte_at(source, bar) == '_') ++bar;
  if (byte_at(source, bar) != '|') return {};
  return until(source, {at, bar + 1}, "|" + std::string(source.substr(at + 1, bar - at - 1)) + "}");
}

// /…/, in one line; `/` needs no backslash in a class.
QuotationAttempt regular_expression(std::string_view source, std::size_t at) {
  if (source[at] != '/') return {};
  bool in_class = false;
  const std::string_view near = source.substr(0, at + kLongestExpression);
  for (std::size_t i = at + 1; i < near.size() && near[i] != '\n'; ++i) {
    const char c = near[i];
    if (c == '\\') {
      ++i;
    } else if (c == '/' && !in_class) {
      return i == at + 1 ? QuotationAttempt{} : found({at, i + 1}, {at + 1, i}, Use::names);
    } else if (c == '[' || c == ']') {
      in_class = c == '[';
    }
  }
  return {};
}

// q{…}, qq(…), qw[…], m!…!, s/…/…/, tr, y
QuotationAttempt perl_quote(std::string_view source, std::size_t at) {
  constexpr std::array<std::string_view, 9> kOperators = {"qq", "qw", "qr", "qx", "tr", "q", "m", "s", "y"};
  if (at > 0 && (is_name_character(source[at - 1]) ||
                 std::string_view("$@%&->{:").find(source[at - 1]) != std::string_view::npos)) {
    return {};
  }
  const auto* const found_operator = std::find_if(kOperators.begin(), kOperators.end(), [&](std::string_view name) {
    return source.substr(at, name.size()) == name && !is_name_character(byte_at(source, at + name.size()));
  });
  if (found_operator == kOperators.end()) return {};
  const std::string_view name = *found_operator;
  std::size_t open = at + name.size();
  const bool has_blank = kSpace.find(byte_at(source, open)) != std::string_view::npos;
  while (kSpace.find(byte_at(source, open)) != std::string_view::npos) ++open;
  const char mark = byte_at(source, open);
  const std::string_view possible = has_blank ? "{([/" : "{([</|!#'\"~^@%+*:?.$&`-";
  if (mark == '\0' || possible.find(mark) == std::string_view::npos) return {};
  const auto close = end_of_delimited(source, open);
  if (!close) return {std::nullopt, true};
  std::size_t end = *close;
  if (name == "s" || name == "tr" || name == "y") {
    std::size_t second = end;
    if (closing_of(mark) != mark) second = std::min(source.find_first_not_of(" \t\r\n", end + 1), source.size() - 1);
    const auto last = end_of_delimited(source, second);
    if (!last) return {std::nullopt, true};
    end = *last;
  }
  const bool is_text = name == "q" || name == "qq";
  return found({at, end + 1}, {open + 1, *close}, is_text ? Use::text : Use::names);
}

// %q(…), %w[…], %(…)
QuotationAttempt percent_quote(std::string_view source, std::size_t at) {
  if (source[at] != '%' || follows_name(source, at)) return {};
  const char letter = byte_at(source, at + 1);
  const bool has_letter = std::string_view("qQwWiIrsx").find(letter) != std::string_view::npos && letter != '\0';
  const std::size_t open = has_letter ? at + 2 : at + 1;
  const char mark = byte_at(source, open);
  if (mark == '\0' || std::string_view("([{<|!/").find(mark) == std::string_view::npos) return {};
  if (!has_letter && !expects_value(source, at)) return {};
  const auto close = end_of_delimited(source, open);
  if (!close) return {std::nullopt, true};
  const bool is_text = !has_letter || letter == 'q' || letter == 'Q';
  return found({at, *close + 1}, {open + 1, *close}, is_text ? Use::text : Use::names);
}

// ~s(…), ~r/…/, ~S"""…"""
QuotationAttempt sigil(std::string_view source, std::size_t at) {
  if (source[at] != '~' || !is_ascii_letter(byte_at(source, at + 1))) return {};
  const std::size_t open = at + 2;
  const char mark = byte_at(source, open);
  if (mark == '\0' || std::string_view("/|\"'([{<").find(mark) == std::string_view::npos) return {};
  const char letter = ascii_lower_case(source[at + 1]);
  for (const std::string_view triple : {"\"\"\"", "'''"}) {
    if (source.substr(open, triple.size()) != triple) continue;
    return until(source, {at, open + triple.size()}, std::string(triple));
  }
  const auto close = end_of_delimited(source, open);
  if (!close) return {std::nullopt, true};
  return found({at, *close + 1}, {open + 1, *close}, letter == 's' ? Use::text : Use::names);
}

QuotationAttempt long_brackets(std::string_view source, std::size_t at) {
  return {read_long_brackets(source, at), false};
}

struct Row {
  Special special;
  QuotationAttempt (*read)(std::string_view source, std::size_t at);
};

constexpr std::array kQuotations = {
    Row{Special::raw_cpp_strings, raw_cpp_string},
    Row{Special::raw_hash_strings, raw_hash_string},
    Row{Special::raw_r_strings, raw_r_string},
    Row{Special::quoted_ids, quoted_id},
    Row{Special::regular_expressions, regular_expression},
    Row{Special::perl_quotes, perl_quote},
    Row{Special::percent_quotes, percent_quote},
    Row{Special::sigils, sigil},
    Row{Special::long_brackets, long_brackets},
};

}  // namespace

bool is_name_character(char c) { return is_ascii_alphanumeric(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

bool expects_value(std::string_view source, std::size_t end) {
  while (end > 0 && std::string_view(" \t\r\n").find(source[end - 1]) != std::string_view::npos) --end;
  if (end == 0) return true;
  const char before = source[end - 1];
  if (!is_name_character(before)) return std::string_view("(,=:[!&|?{;+-*%~^>").find(before) != std::string_view::npos;
  constexpr std::array<std::string_view, 24> kWords = {
      "return", "typeof", "case", "in",  "of", "delete", "void",  "throw", "new", "do", "else", "yield",
      "await",  "split",  "grep", "map", "if", "unless", "while", "until", "and", "or", "not",  "when"};
  std::size_t begin = end;
  while (begin > 0 && end - begin < 8 && is_name_character(source[begin - 1])) --begin;
  return std::find(kWords.begin(), kWords.end(), source.substr(begin, end - begin)) != kWords.end();
}

QuotationAttempt read_code_quotation(std::string_view source, std::size_t at, Specials specials) {
  for (const Row& row : kQuotations) {
    if (!specials.has(row.special)) continue;
    const QuotationAttempt attempt = row.read(source, at);
    if (attempt.quotation || attempt.unclosed) return attempt;
  }
  return {};
}

std::optional<CodeQuotation> read_long_brackets(std::string_view source, std::size_t at) {
  if (byte_at(source, at) != '[') return std::nullopt;
  std::size_t open = at + 1;
  while (byte_at(source, open) == '=') ++open;
  if (byte_at(source, open) != '[') return std::nullopt;
  const std::string close = "]" + std::string(source.substr(at + 1, open - at - 1)) + "]";
  const std::size_t end = source.find(close, open + 1);
  if (end == std::string_view::npos) return CodeQuotation{{at, source.size()}, {open + 1, source.size()}, Use::text};
  return CodeQuotation{{at, end + close.size()}, {open + 1, end}, Use::text};
}

std::optional<HeredocMark> read_heredoc_mark(std::string_view source, std::size_t at, Specials specials) {
  const bool is_php = specials.has(Special::php_heredoc);
  const std::string_view open = is_php ? "<<<" : "<<";
  if (source.substr(at, open.size()) != open || (at > 0 && source[at - 1] == '<')) return std::nullopt;
  std::size_t begin = at + open.size();
  if (!is_php && (byte_at(source, begin) == '-' || byte_at(source, begin) == '~')) ++begin;
  const bool may_have_blank = is_php || specials.has(Special::line_mark_after_blank);
  while (may_have_blank && kSpace.find(byte_at(source, begin)) != std::string_view::npos) ++begin;
  const char quote = byte_at(source, begin);
  const bool is_quoted = quote == '"' || quote == '\'' || quote == '`';
  if (is_quoted || quote == '\\') ++begin;
  std::size_t end = begin;
  while (is_name_character(byte_at(source, end))) ++end;
  const bool starts_right =
      is_quoted || may_have_blank ? !is_ascii_digit(byte_at(source, begin)) : is_ascii_capital(byte_at(source, begin));
  if (end == begin || !starts_right || (is_quoted && byte_at(source, end) != quote)) return std::nullopt;
  return HeredocMark{{at, is_quoted ? end + 1 : end}, source.substr(begin, end - begin)};
}

}  // namespace evenhand

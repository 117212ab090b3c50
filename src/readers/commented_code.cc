#include "readers/commented_code.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.h"
#include "base/byte_set.h"

namespace evenhand {
namespace {

bool contains(std::string_view text, std::string_view wanted) { return text.find(wanted) != std::string_view::npos; }

bool is_name_byte(char c) { return is_ascii_alphanumeric(c) || c == '_'; }

std::string_view first_word(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && is_name_byte(line[end])) ++end;
  return line.substr(0, end);
}

// Words with which statements begin. Most are English too, so that something else must speak for code.
bool is_keyword(std::string_view word) {
  constexpr auto kKeywords = std::to_array<std::string_view>({
      "assert",   "async",   "await",     "begin",    "break",    "case",    "catch",   "class",     "const",
      "continue", "def",     "define",    "del",      "do",       "elif",    "else",    "elsif",     "end",
      "endif",    "enum",    "except",    "export",   "extern",   "false",   "fi",      "finally",   "fn",
      "for",      "foreach", "from",      "func",     "function", "global",  "goto",    "if",        "import",
      "include",  "int",     "interface", "let",      "local",    "module",  "my",      "namespace", "new",
      "nil",      "null",    "package",   "pass",     "print",    "printf",  "private", "protected", "public",
      "raise",    "require", "return",    "select",   "static",   "struct",  "sub",     "switch",    "template",
      "then",     "throw",   "true",      "try",      "type",     "typedef", "union",   "unless",    "use",
      "using",    "var",     "void",      "volatile", "while",    "with",    "yield",
  });
  static_assert(std::is_sorted(kKeywords.begin(), kKeywords.end()));
  return std::binary_search(kKeywords.begin(), kKeywords.end(), word);
}

// `import sys`: no sentence of two words begins so.
bool brings_in(std::string_view word) {
  constexpr std::array<std::string_view, 5> kWords = {"import", "goto", "using", "package", "namespace"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

// Every operator of count_operators() holds two signs that follow each other.
bool has_two_signs_together(std::string_view line) {
  constexpr ByteSet kSigns("=!&|+-*:<>();[]{}/\"");
  for (std::size_t at = kSigns.find_in(line); at + 1 < line.size(); at = kSigns.find_in(line, at + 2)) {
    if (kSigns.holds(line[at + 1])) return true;
  }
  return false;
}

// Signs that stand in no prose but for an arrow now and then.
int count_operators(std::string_view line) {
  if (!has_two_signs_together(line)) return 0;
  constexpr auto kOperators =
      std::to_array<std::string_view>({"==", "!=", "&&",  "||", "+=", "-=", "*=", ":=", "<<", ">>",   "::",
                                       "->", "=>", "();", "++", "[]", "()", "{}", "</", "/>", "\");", ");"});
  return static_cast<int>(
      std::count_if(kOperators.begin(), kOperators.end(), [&](std::string_view mark) { return contains(line, mark); }));
}

// Words of letters with a blank, or what ends a sentence, behind them.
std::ptrdiff_t count_plain_words(std::string_view line) {
  std::ptrdiff_t count = 0;
  for (std::size_t begin = 0; begin < line.size();) {
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    std::string_view word = line.substr(begin, end - begin);
    while (!word.empty() && std::string_view(".,:;!?)").find(word.back()) != std::string_view::npos) {
      word.remove_suffix(1);
    }
    if (!word.empty() && word.front() == '(') word.remove_prefix(1);
    const bool is_plain = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
      return is_ascii_letter(c) || c == '\'' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
    });
    if (is_plain && word.size() > 1) ++count;
    begin = end + 1;
  }
  return count;
}

// `name = value`, `Type *name[3] = {`: at most three words before the sign.
bool is_assignment(std::string_view line) {
  const std::size_t sign = line.find('=');
  if (sign == std::string_view::npos || sign == 0) return false;
  const std::string_view left = line.substr(0, sign);
  constexpr std::string_view kInNames = " \t_.[]*&<>:$@%+-|\"'(),?";
  if (!std::all_of(left.begin(), left.end(),
                   [&](char c) { return is_ascii_alphanumeric(c) || kInNames.find(c) != std::string_view::npos; })) {
    return false;
  }
  return std::count(left.begin(), left.end(), ' ') <= 3;
}

// `name(…)`, `a.b->c(…);`: one call from end to end.
bool is_call(std::string_view line) {
  std::size_t open = 0;
  while (open < line.size() &&
         (is_name_byte(line[open]) || std::string_view(".:->$@!").find(line[open]) != std::string_view::npos)) {
    ++open;
  }
  if (open == 0 || open >= line.size() || line[open] != '(') return false;
  const std::string_view end = line.substr(line.find_last_not_of(" ;,{:") + 1);
  const char last = line[line.size() - end.size() - 1];
  return last == ')' || last == '(' || last == ',' || line.back() == '{';
}

bool ends_like_statement(std::string_view line) {
  return line.back() == ';' || line.back() == '{' || line.back() == '}' || line.ends_with("};") ||
         line.ends_with("},") || line.ends_with(");") || line.ends_with("),") || line.ends_with("],");
}

bool has_no_words(std::string_view line) { return std::none_of(line.begin(), line.end(), is_ascii_letter); }

// `if (…`, `for x in y:`, `return a.b`, `import os`.
bool is_statement(std::string_view line) {
  const std::string_view word = first_word(line);
  if (!is_keyword(word)) return false;
  const std::string_view rest = line.substr(word.size());
  if (rest.empty()) return true;
  if (brings_in(word) && std::count(rest.begin(), rest.end(), ' ') == 1) return true;
  if (rest.starts_with(" (") || rest.starts_with("(")) return rest.ends_with(")") || ends_like_statement(line);
  if (line.back() == ':' && count_plain_words(rest) <= 4) return true;
  const bool is_short = count_plain_words(rest) <= 1;
  constexpr ByteSet kMarks("<>\"'_/*[($@{");
  const bool has_marks = kMarks.find_in(rest) < rest.size();
  return is_short && (has_marks || rest.find('.') < rest.size() - 1);
}

}  // namespace

bool looks_like_code(std::string_view line) {
  constexpr ByteSet kStructure("{}();<>[]=");
  if (line.empty() || has_no_words(line)) return !line.empty() && kStructure.find_in(line) < line.size();
  const std::ptrdiff_t words = count_plain_words(line);
  const int operators = count_operators(line);
  if (line.starts_with("#include") || line.starts_with("#define") || line.starts_with("#if") ||
      line.starts_with("#endif") || line.starts_with(">>> ") || line.starts_with("... ") || line.starts_with("$ ")) {
    return true;
  }
  if (is_call(line) || is_statement(line)) return true;
  if (is_assignment(line) && (words <= 3 || ends_like_statement(line) || line.back() == ')')) return true;
  constexpr ByteSet kMarks("=()[]{}<>\"'*&$@/");
  const bool has_marks = kMarks.find_in(line) < line.size();
  if (ends_like_statement(line) && (operators > 0 || words <= 2 || (has_marks && words <= 4))) return true;
  return operators >= 2 && words < 4 * operators;
}

}  // namespace evenhand

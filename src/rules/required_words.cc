#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "rules/anchor.h"

namespace evenhand {
namespace {

constexpr std::string_view kPunctuation = "-,;:/'\"";
constexpr char kGeneralPunctuation = '\xE2';  // The first byte of dashes and curly quotes in UTF-8.

bool is_repetition(char c) { return c == '?' || c == '*' || c == '{' || c == '+'; }

// Where a piece that starts at `at` ends: a group with its brackets, a class, an escape, or one character.
std::size_t piece_end(std::string_view text, std::size_t at) {
  if (text[at] == '\\') return std::min(at + 2, text.size());
  if (text[at] == '[') {
    const std::size_t end = text.find(']', at + 2);
    return end == std::string_view::npos ? text.size() : end + 1;
  }
  if (text[at] != '(') return at + 1;
  int depth = 0;
  while (at < text.size()) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')' && --depth == 0) return at + 1;
    at = text[at] == '\\' || text[at] == '[' ? piece_end(text, at) : at + 1;
  }
  return text.size();
}

std::vector<std::string_view> alternatives(std::string_view text) {
  std::vector<std::string_view> branches;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); at = piece_end(text, at)) {
    if (text[at] != '|') continue;
    branches.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  branches.push_back(text.substr(begin));
  return branches;
}

bool is_optional(char c) { return c == '?' || c == '*' || c == '{'; }

// Whether a class such as [ -] holds neither letters nor digits.
bool is_class_of_borders(std::string_view piece) {
  const std::string_view inner = piece.substr(1, piece.size() - 2);
  return !inner.starts_with('^') && std::none_of(inner.begin(), inner.end(), [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '\\';
  });
}

std::string_view inside_of(std::string_view group) {
  std::string_view inner = group.substr(1, group.size() - 2);
  if (inner.starts_with("?:")) inner.remove_prefix(2);
  return inner;
}

bool starts_with_border(std::string_view text);

// Whether `piece`, where it is there, is no part of the word before it.
bool is_border(std::string_view piece) {
  switch (piece[0]) {
    case '\\':
      return piece.size() == 2 && (piece[1] == 'b' || piece[1] == 's' || piece[1] == 'W' ||
                                   kPunctuation.find(piece[1]) != std::string_view::npos);
    case '[':
      return piece.size() > 2 && is_class_of_borders(piece);
    case '(': {
      const std::vector<std::string_view> branches = alternatives(inside_of(piece));
      return std::all_of(branches.begin(), branches.end(),
                         [](std::string_view branch) { return !branch.empty() && starts_with_border(branch); });
    }
    default:
      return piece[0] == ' ' || piece[0] == kGeneralPunctuation ||
             kPunctuation.find(piece[0]) != std::string_view::npos;
  }
}

bool starts_with_border(std::string_view text) {
  if (text.empty()) return true;
  const std::size_t end = piece_end(text, 0);
  const bool in_contraction = text[0] == '\'' && end < text.size() && is_ascii_letter(text[end]);  // don't: do, not.
  if (in_contraction || !is_border(text.substr(0, end))) return false;
  return end == text.size() || !is_optional(text[end]) || starts_with_border(text.substr(end + 1));
}

bool ends_with_border(std::string_view before) {
  if (before.empty() || before.ends_with(' ') || before.ends_with("\\b")) return true;
  if (before.ends_with("\\s+") || before.ends_with("\\W+")) return true;
  return before.ends_with("\\s") || before.ends_with("\\W") || before.ends_with("\\/");
}

std::vector<std::string> required_in_branch(std::string_view branch);

// One word of each alternative, (?:a b|c) or (a b|c). Nothing where one has none.
std::vector<std::string> required_in_group(std::string_view group) {
  std::vector<std::string> words;
  for (const std::string_view branch : alternatives(inside_of(group))) {
    const std::vector<std::string> some = required_in_branch(branch);
    if (some.empty()) return {};
    words.insert(words.end(), some.begin(), some.end());
  }
  return words;
}

// Of several, the longest word is taken to be the rarest.
bool is_better(const std::vector<std::string>& words, const std::vector<std::string>& best) {
  return best.empty() || (words.size() == 1 && words.front().size() > best.front().size());
}

std::vector<std::string> required_in_branch(std::string_view branch) {
  std::vector<std::string> best;
  for (std::size_t at = 0; at < branch.size();) {
    std::size_t end = piece_end(branch, at);
    std::vector<std::string> words;
    bool repeated = false;
    if (is_ascii_letter(branch[at])) {
      while (end < branch.size() && is_ascii_letter(branch[end])) ++end;
      words.push_back(ascii_lower_case(branch.substr(at, end - at)));
      repeated = end < branch.size() && is_repetition(branch[end]);
      if (repeated && branch[end] == '?' && words.front().size() > 1) {  // The last letter may be missing: aged?
        words.push_back(words.front().substr(0, words.front().size() - 1));
        repeated = false;
        ++end;
      }
    } else if (branch[at] == '(' && branch[end - 1] == ')') {
      words = required_in_group(branch.substr(at, end - at));
      repeated = end < branch.size() && is_repetition(branch[end]);
    }
    const bool alone = ends_with_border(branch.substr(0, at)) && starts_with_border(branch.substr(end));
    if (!words.empty() && !repeated && alone && is_better(words, best)) best = std::move(words);
    at = end;
  }
  return best;
}

}  // namespace

std::vector<std::string> required_words(std::string_view regular_expression) {
  std::vector<std::string> words;
  for (const std::string_view branch : alternatives(regular_expression)) {
    const std::vector<std::string> some = required_in_branch(branch);
    if (some.empty()) return {};
    words.insert(words.end(), some.begin(), some.end());
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace evenhand

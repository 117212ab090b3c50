#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "rules/anchor.h"

namespace evenhand {
namespace {

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

bool is_border(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  return text[at] == ' ' || text.substr(at, 2) == "\\b" || text.substr(at, 2) == "\\s" || text.substr(at, 2) == "\\W";
}

bool ends_with_border(std::string_view before) {
  if (before.empty() || before.ends_with(' ') || before.ends_with("\\b")) return true;
  return before.ends_with("\\s+") || before.ends_with("\\W+") || before.ends_with("\\s") || before.ends_with("\\W");
}

// A group of plain words, (?:a|b) or (a|b).
std::optional<std::vector<std::string>> plain_group(std::string_view group) {
  std::string_view inner = group.substr(1, group.size() - 2);
  if (inner.starts_with("?:")) inner.remove_prefix(2);
  std::vector<std::string> words;
  for (const std::string_view branch : alternatives(inner)) {
    if (branch.empty() || !std::all_of(branch.begin(), branch.end(), is_ascii_letter)) return std::nullopt;
    words.push_back(ascii_lower_case(branch));
  }
  return words;
}

std::vector<std::string> required_in_branch(std::string_view branch) {
  std::vector<std::string> best;
  for (std::size_t at = 0; at < branch.size();) {
    std::size_t end = piece_end(branch, at);
    std::optional<std::vector<std::string>> words;
    if (is_ascii_letter(branch[at])) {
      while (end < branch.size() && is_ascii_letter(branch[end])) ++end;
      words.emplace({ascii_lower_case(branch.substr(at, end - at))});
    } else if (branch[at] == '(' && branch[end - 1] == ')') {
      words = plain_group(branch.substr(at, end - at));
    }
    const bool repeated = end < branch.size() && is_repetition(branch[end]);
    if (words && !repeated && ends_with_border(branch.substr(0, at)) && is_border(branch, end)) {
      // Of several, the longest word is taken to be the rarest.
      const bool better = best.empty() || (words->size() == 1 && words->front().size() > best.front().size());
      if (better) best = std::move(*words);
    }
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

#include "rules/yaml_scalar.h"

#include <algorithm>

#include "base/ascii.h"

namespace evenhand {
namespace {

// White space and control characters as single blanks, none at the ends.
std::string folded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    if (!blank) {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  while (result.ends_with(' ')) result.pop_back();
  return result;
}

// Words that some reader of YAML takes for something else.
bool is_special_word(std::string_view text) {
  const std::string lower = ascii_lower_case(text);
  for (const std::string_view word : {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}) {
    if (lower == word) return true;
  }
  return false;
}

bool is_plain(std::string_view text) {
  if (text.empty() || !is_ascii_letter(text.front()) || is_special_word(text)) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view(" -~()|./_").find(c) != std::string_view::npos;
  });
}

// A backslash stands for itself in single quotes, which suits regular expressions.
std::string quoted(std::string_view text) {
  const bool single = text.find('\\') != std::string_view::npos || text.find('"') != std::string_view::npos;
  std::string result(1, single ? '\'' : '"');
  for (const char c : text) {
    result += c;
    if (single && c == '\'') result += c;
  }
  return result + (single ? '\'' : '"');
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
  const std::string line = folded(text);
  return is_plain(line) ? line : quoted(line);
}

std::string yaml_list(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + yaml_scalar(text);
  return "[" + list + "]";
}

}  // namespace evenhand

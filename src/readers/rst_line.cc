#include "readers/rst_line.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::string_view kIntroduction = ".. ";

constexpr auto kCodeFields = std::to_array<std::string_view>(
    {"arg",     "argument",   "cvar",     "except", "exception", "ivar",      "key",   "keyword", "kwarg",
     "meta",    "nocomments", "nosearch", "orphan", "param",     "parameter", "raise", "raises",  "return",
     "returns", "rtype",      "tocdepth", "type",   "var",       "vartype",   "yield", "yields"});

bool is_white(char c) { return c == ' ' || c == '\t'; }

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_white(text[at])) ++at;
  return at;
}

// Behind the blanks after a marker of this size; 0 if something else follows it.
std::size_t with_blanks(std::string_view text, std::size_t marker) {
  if (marker < text.size() && !is_white(text[marker])) return 0;
  return skip_blanks(text, marker);
}

bool is_punctuation(char c) { return '!' <= c && c <= '~' && !is_ascii_alphanumeric(c); }

bool is_name_byte(char c) {
  return is_ascii_alphanumeric(c) || std::string_view("-_.:+").find(c) != std::string_view::npos;
}

bool is_roman(std::string_view word) {
  const bool small = word.find_first_not_of("ivxlcdm") == std::string_view::npos;
  return small || word.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

bool is_ordinal(std::string_view word) {
  if (word.empty()) return false;
  if (word == "#") return true;
  if (std::all_of(word.begin(), word.end(), is_ascii_digit)) return word.size() < 10;
  return word.size() == 1 ? is_ascii_letter(word[0]) : word.size() < 10 && is_roman(word);
}

}  // namespace

std::size_t rst_bullet_size(std::string_view text) {
  for (const std::string_view bullet : {"*", "-", "+", "•", "‣", "⁃"}) {
    if (text.substr(0, bullet.size()) == bullet) return with_blanks(text, bullet.size());
  }
  return 0;
}

std::size_t rst_enumerator_size(std::string_view text) {
  const bool in_brackets = !text.empty() && text[0] == '(';
  const std::size_t begin = in_brackets ? 1 : 0;
  const std::size_t end = text.find_first_of(in_brackets ? ")" : ".)", begin);
  if (end == std::string_view::npos || !is_ordinal(text.substr(begin, end - begin))) return 0;
  return with_blanks(text, end + 1);
}

std::size_t rst_option_size(std::string_view text) {
  const bool is_long = text.size() > 2 && text.substr(0, 2) == "--" && is_ascii_letter(text[2]);
  const bool is_short = text.size() > 1 && text[0] == '-' && is_ascii_alphanumeric(text[1]) &&
                        (text.size() == 2 || text[2] == ' ' || text[2] == ',');
  if (!is_long && !is_short) return 0;
  const std::size_t gap = text.find("  ");
  if (gap != std::string_view::npos) return skip_blanks(text, gap);
  const bool is_alone = std::count(text.begin(), text.end(), ' ') <= 3;
  return is_alone ? text.size() : 0;
}

std::optional<RstField> rst_field(std::string_view text) {
  if (text.size() < 3 || text[0] != ':' || is_white(text[1]) || text[1] == ':') return std::nullopt;
  for (std::size_t at = 2; at < text.size(); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '`') {
      return std::nullopt;
    } else if (text[at] == ':' && (at + 1 == text.size() || is_white(text[at + 1]))) {
      return RstField{text.substr(1, at - 1), skip_blanks(text, at + 1)};
    }
  }
  return std::nullopt;
}

bool rst_field_is_code(std::string_view name) {
  return std::find(kCodeFields.begin(), kCodeFields.end(), name.substr(0, name.find(' '))) != kCodeFields.end();
}

bool is_rst_adornment(std::string_view text) {
  return !text.empty() && is_punctuation(text[0]) && text.find_first_not_of(text[0]) == std::string_view::npos;
}

std::optional<RstDirectiveMark> rst_directive_mark(std::string_view text) {
  if (text.substr(0, kIntroduction.size()) != kIntroduction) return std::nullopt;
  std::size_t at = skip_blanks(text, kIntroduction.size());
  if (at < text.size() && text[at] == '|') {
    const std::size_t close = text.find("| ", at + 1);
    if (close == std::string_view::npos) return std::nullopt;
    at = skip_blanks(text, close + 1);
  }
  const std::size_t begin = at;
  while (at < text.size() && is_name_byte(text[at])) ++at;
  // A name may hold single colons, so the two at its end have been taken with it.
  const std::string_view name = text.substr(begin, at - begin);
  if (name.size() < 3 || name.substr(name.size() - 2) != "::") return std::nullopt;
  return RstDirectiveMark{name.substr(0, name.size() - 2), skip_blanks(text, at)};
}

std::size_t rst_footnote_size(std::string_view text) {
  if (text.substr(0, 4) != ".. [") return 0;
  const std::size_t close = text.find(']');
  if (close == std::string_view::npos || close < 5) return 0;
  const std::string_view label = text.substr(4, close - 4);
  const bool is_label =
      std::all_of(label.begin(), label.end(), [](char c) { return is_name_byte(c) || c == '#' || c == '*'; });
  return is_label ? with_blanks(text, close + 1) : 0;
}

bool is_rst_target(std::string_view text) {
  if (text.substr(0, 3) == "__ ") return true;
  return text.substr(0, 4) == ".. _" && text.find(':', 4) != std::string_view::npos;
}

}  // namespace evenhand

#include "readers/text_line.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/byte_set.h"

namespace evenhand {
namespace {

using Kind = TextLine::Kind;

constexpr ByteSet kBlanks(" \t\f\v\r");
constexpr ByteSet kDigits("0123456789");
constexpr ByteSet kHashes("#");
constexpr ByteSet kSlashes("/");

// The last is what word processors leave of their own bullet.
constexpr std::array<std::string_view, 10> kBullets = {"- ", "* ", "+ ", "•", "·", "‣", "◦", "▪", "●", "\xEF\x82\xB7"};

constexpr ByteSet kFirstOfBullets("-*+\xE2\xC2\xEF");

constexpr std::array<std::string_view, 14> kFields = {"author", "bcc",       "cc",    "date",        "department",
                                                      "from",   "job title", "re",    "job posting", "position",
                                                      "sent",   "subject",   "title", "to"};

constexpr std::size_t kLongestField = 11;

bool is_blank(char c) { return kBlanks.holds(c); }

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

Span trim(std::string_view source, Span span) {
  while (!span.empty() && is_blank(source[span.begin])) ++span.begin;
  while (!span.empty() && is_blank(source[span.end - 1])) --span.end;
  return span;
}

// The size of `- `, `• ` or the like, with a check box behind it.
std::size_t bullet_size(std::string_view text) {
  if (!kFirstOfBullets.holds(text[0])) return 0;
  for (const std::string_view bullet : kBullets) {
    if (!starts_with(text, bullet)) continue;
    const std::size_t size = kBlanks.find_other_in(text, bullet.size());
    const bool has_box = starts_with(text.substr(size), "[ ] ") || starts_with(text.substr(size), "[x] ");
    return has_box ? size + 4 : size;
  }
  return 0;
}

// The size of `12. `, `12) `, `b) ` or `(b) `.
std::size_t ordinal_size(std::string_view text) {
  constexpr std::size_t kMostDigits = 3;
  const std::size_t open = starts_with(text, "(") ? 1 : 0;
  const std::size_t digits = kDigits.find_other_in(text, open) - open;
  const bool is_lettered = digits == 0 && text.size() > open && is_ascii_letter(text[open]);
  const std::size_t close = open + digits + (is_lettered ? 1 : 0);
  if (close == open || digits > kMostDigits || close + 1 >= text.size() || !is_blank(text[close + 1])) return 0;
  const bool dotted = text[close] == '.' && digits > 0 && open == 0;
  return text[close] == ')' || dotted ? close + 2 : 0;
}

bool is_first_ordinal(std::string_view text) {
  if (starts_with(text, "(")) text.remove_prefix(1);
  return (text[0] == '1' || text[0] == 'a') && !kDigits.holds(text[1]);
}

// The size of `Subject:`, if something follows.
std::size_t field_size(std::string_view text) {
  const std::size_t colon = text.substr(0, kLongestField + 1).find(':');
  if (colon == std::string_view::npos || colon + 2 >= text.size() || !is_blank(text[colon + 1])) return 0;
  const auto same = [&](std::string_view field) {
    return field.size() == colon && std::equal(field.begin(), field.end(), text.begin(),
                                               [](char low, char c) { return low == ascii_lower_case(c); });
  };
  return std::any_of(kFields.begin(), kFields.end(), same) ? colon + 1 : 0;
}

constexpr ByteSet kRowRules("|+-=: ");
constexpr ByteSet kRules("-=_*~# ");

std::optional<Kind> rule_kind(std::string_view text) {
  if (kRowRules.holds_all(text) && text.find_first_of("|+") != std::string_view::npos &&
      text.find_first_of("-=") != std::string_view::npos) {
    return Kind::row_rule;
  }
  if (text == "--") return Kind::rule;
  if (text.size() < 3 || text[0] == ' ' || !kRules.holds_all(text)) return std::nullopt;
  const bool may_underline = text[0] == '-' || text[0] == '=';
  const bool is_underline = may_underline && text.find_first_not_of(text[0]) == std::string_view::npos;
  return is_underline ? Kind::underline : Kind::rule;
}

bool is_row(std::string_view text) {
  const std::size_t first = text.find('|');
  if (first == std::string_view::npos) return false;
  return text.size() > 1 && (first == 0 || text.find('|', first + 1) != std::string_view::npos);
}

// Fills in kind and content from what stands behind the quote marks.
TextLine read_content(std::string_view source, TextLine line) {
  const std::string_view text = source.substr(line.content.begin, line.content.size());
  const bool is_plain = !text.empty() && is_ascii_letter(text[0]);  // Then it is no rule and has no bullet.
  std::size_t marker = 0;
  if (text.empty()) {
    line.kind = Kind::blank;
  } else if (const auto rule = is_plain ? std::nullopt : rule_kind(text)) {
    line.kind = *rule;
  } else if (is_row(text)) {
    line.kind = Kind::row;
  } else if (!is_plain && (marker = bullet_size(text)) > 0) {
    line.kind = Kind::bullet;
  } else if ((marker = ordinal_size(text)) > 0) {
    line.kind = is_first_ordinal(text) ? Kind::first_ordinal : Kind::ordinal;
  } else if (is_plain && (marker = field_size(text)) > 0) {
    line.kind = Kind::field;
  } else {
    line.kind = Kind::words;
  }
  line.content = trim(source, {std::min(line.content.begin + marker, line.content.end), line.content.end});
  return line;
}

}  // namespace

TextLine read_text_line(std::string_view source, Span span) {
  TextLine line;
  line.content = trim(source, span);
  while (!line.content.empty() && source[line.content.begin] == '>') {
    ++line.quotes;
    line.content = trim(source, {line.content.begin + 1, line.content.end});
  }
  return read_content(source, line);
}

std::optional<TextLine> without_comment_mark(std::string_view source, const TextLine& line) {
  const std::string_view text = source.substr(line.content.begin, line.content.size());
  const std::size_t hashes = kHashes.find_other_in(text);
  const std::size_t size = hashes > 0 ? hashes : kSlashes.find_other_in(text);
  const bool is_mark = hashes > 0 || size >= 2;
  if (!is_mark || (size < text.size() && !is_blank(text[size]))) return std::nullopt;
  TextLine bare = line;
  bare.content = trim(source, {line.content.begin + size, line.content.end});
  return read_content(source, bare);
}

}  // namespace evenhand

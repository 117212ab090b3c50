#include "readers/text_line.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/byte_set.h"

namespace evenhand {
namespace {

using Kind = TextLine::Kind;

constexpr std::string_view kBlanks = " \t\f\v\r";
constexpr std::string_view kDigits = "0123456789";

// The last is what word processors leave of their own bullet.
constexpr std::array<std::string_view, 10> kBullets = {"- ", "* ", "+ ", "•", "·", "‣", "◦", "▪", "●", "\xEF\x82\xB7"};

constexpr std::array<std::string_view, 14> kFields = {"author", "bcc",       "cc",    "date",        "department",
                                                      "from",   "job title", "re",    "job posting", "position",
                                                      "sent",   "subject",   "title", "to"};

constexpr std::size_t kLongestField = 11;

bool is_blank(char c) { return kBlanks.find(c) != std::string_view::npos; }

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

std::size_t count_leading(std::string_view text, std::string_view set) {
  return std::min(text.find_first_not_of(set), text.size());
}

bool has_only(std::string_view text, std::string_view set) {
  return text.find_first_not_of(set) == std::string_view::npos;
}

Span trim(std::string_view source, Span span) {
  while (!span.empty() && is_blank(source[span.begin])) ++span.begin;
  while (!span.empty() && is_blank(source[span.end - 1])) --span.end;
  return span;
}

// The size of `- `, `• ` or the like, with a check box behind it.
std::size_t bullet_size(std::string_view text) {
  for (const std::string_view bullet : kBullets) {
    if (!starts_with(text, bullet)) continue;
    const std::size_t size = bullet.size() + count_leading(text.substr(bullet.size()), kBlanks);
    const bool has_box = starts_with(text.substr(size), "[ ] ") || starts_with(text.substr(size), "[x] ");
    return has_box ? size + 4 : size;
  }
  return 0;
}

// The size of `12. `, `12) `, `b) ` or `(b) `.
std::size_t ordinal_size(std::string_view text) {
  constexpr std::size_t kMostDigits = 3;
  const std::size_t open = starts_with(text, "(") ? 1 : 0;
  const std::size_t digits = count_leading(text.substr(open), kDigits);
  const bool is_lettered = digits == 0 && text.size() > open && is_ascii_letter(text[open]);
  const std::size_t close = open + digits + (is_lettered ? 1 : 0);
  if (close == open || digits > kMostDigits || close + 1 >= text.size() || !is_blank(text[close + 1])) return 0;
  const bool dotted = text[close] == '.' && digits > 0 && open == 0;
  return text[close] == ')' || dotted ? close + 2 : 0;
}

bool is_first_ordinal(std::string_view text) {
  if (starts_with(text, "(")) text.remove_prefix(1);
  return (text[0] == '1' || text[0] == 'a') && kDigits.find(text[1]) == std::string_view::npos;
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

constexpr ByteSet kRules("|+-=: ");

std::optional<Kind> rule_kind(std::string_view text) {
  const bool may_be_ruled = kRules.holds(text[0]) && has_only(text, "|+-=: ");
  if (may_be_ruled && text.find_first_of("|+") != std::string_view::npos &&
      text.find_first_of("-=") != std::string_view::npos) {
    return Kind::row_rule;
  }
  if (text == "--") return Kind::rule;
  if (text.size() < 3 || std::string_view("-=_*~#").find(text[0]) == std::string_view::npos) return std::nullopt;
  if (has_only(text, "-") || has_only(text, "=")) return Kind::underline;
  return has_only(text, "-=_*~# ") ? std::optional(Kind::rule) : std::nullopt;
}

bool is_row(std::string_view text) {
  return text.size() > 1 && (text[0] == '|' || std::count(text.begin(), text.end(), '|') >= 2);
}

// Fills in kind and content from what stands behind the quote marks.
TextLine read_content(std::string_view source, TextLine line) {
  const std::string_view text = source.substr(line.content.begin, line.content.size());
  std::size_t marker = 0;
  if (text.empty()) {
    line.kind = Kind::blank;
  } else if (const auto rule = rule_kind(text)) {
    line.kind = *rule;
  } else if (is_row(text)) {
    line.kind = Kind::row;
  } else if ((marker = bullet_size(text)) > 0) {
    line.kind = Kind::bullet;
  } else if ((marker = ordinal_size(text)) > 0) {
    line.kind = is_first_ordinal(text) ? Kind::first_ordinal : Kind::ordinal;
  } else if ((marker = field_size(text)) > 0) {
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
  const std::size_t hashes = count_leading(text, "#");
  const std::size_t size = hashes > 0 ? hashes : count_leading(text, "/");
  const bool is_mark = hashes > 0 || size >= 2;
  if (!is_mark || (size < text.size() && !is_blank(text[size]))) return std::nullopt;
  TextLine bare = line;
  bare.content = trim(source, {line.content.begin + size, line.content.end});
  return read_content(source, bare);
}

}  // namespace evenhand

#include "readers/org_line.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace evenhand {
namespace {

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t", at), text.size());
}

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.substr(0, word.size()) == word && (text.size() == word.size() || text[word.size()] == ' ');
}

// Where `:tag:other:` begins at the end of a heading.
std::size_t begin_of_tags(std::string_view text) {
  const std::size_t blank = text.find_last_of(" \t");
  if (blank == std::string_view::npos || text.size() - blank < 4) return text.size();
  const std::string_view last = text.substr(blank + 1);
  const bool is_tags = last[0] == ':' && last.back() == ':' && last.size() > 2;
  return is_tags ? text.find_last_not_of(" \t", blank) + 1 : text.size();
}

std::size_t marker_size(std::string_view text) {
  const bool is_bullet = text[0] == '-' || text[0] == '+' || text[0] == '*';
  std::size_t end = is_bullet ? 1 : std::min(text.find_first_not_of("0123456789"), text.size());
  if (!is_bullet && end == 0 && is_ascii_letter(text[0])) end = 1;
  if (!is_bullet) {
    if (end == 0 || end == text.size() || (text[end] != '.' && text[end] != ')')) return 0;
    ++end;
  }
  return end == text.size() || text[end] == ' ' || text[end] == '\t' ? skip_blanks(text, end) : 0;
}

}  // namespace

std::optional<OrgHeading> org_heading(std::string_view text) {
  const std::size_t stars = std::min(text.find_first_not_of('*'), text.size());
  if (stars == 0 || stars == text.size() || text[stars] != ' ') return std::nullopt;
  OrgHeading heading;
  heading.level = static_cast<std::uint8_t>(std::min<std::size_t>(stars, 255));
  heading.begin = skip_blanks(text, stars);
  heading.end = std::max(begin_of_tags(text), heading.begin);
  for (const std::string_view keyword :
       {"TODO", "DONE", "NEXT", "WAITING", "CANCELLED", "CANCELED", "STARTED", "HOLD"}) {
    if (!starts_with_word(text.substr(heading.begin), keyword)) continue;
    heading.begin = skip_blanks(text, heading.begin + keyword.size());
    break;
  }
  const std::string_view title = text.substr(heading.begin);
  if (title.size() > 3 && title.substr(0, 2) == "[#" && title[3] == ']') {
    heading.begin = skip_blanks(text, heading.begin + 4);
  }
  heading.is_comment = starts_with_word(text.substr(heading.begin), "COMMENT");
  heading.end = std::max(heading.end, heading.begin);
  return heading;
}

std::optional<OrgKeyword> org_keyword(std::string_view text) {
  if (text.substr(0, 2) != "#+") return std::nullopt;
  std::size_t end = 2;
  while (end < text.size() && (is_ascii_alphanumeric(text[end]) || text[end] == '_' || text[end] == '-')) ++end;
  if (end == 2) return std::nullopt;
  const std::string_view name = text.substr(2, end - 2);
  if (end < text.size() && text[end] == '[') end = std::min(text.find(']', end), text.size() - 1) + 1;
  if (end < text.size() && text[end] == ':') ++end;
  return OrgKeyword{name, skip_blanks(text, end)};
}

bool is_org_name(std::string_view name, std::string_view word) {
  return std::equal(name.begin(), name.end(), word.begin(), word.end(),
                    [](char written, char small) { return ascii_lower_case(written) == small; });
}

std::size_t org_item_size(std::string_view text) {
  std::size_t size = text.empty() ? 0 : marker_size(text);
  if (size == 0) return 0;
  if (text.substr(size, 2) == "[@") size = skip_blanks(text, std::min(text.find(']', size), text.size() - 1) + 1);
  for (const std::string_view box : {"[ ]", "[X]", "[x]", "[-]"}) {
    if (text.substr(size, 3) == box) return skip_blanks(text, size + 3);
  }
  return size;
}

bool is_org_planning(std::string_view text) {
  constexpr auto kWords = std::to_array<std::string_view>({"SCHEDULED:", "DEADLINE:", "CLOSED:", "CLOCK:"});
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return text.substr(0, word.size()) == word; });
}

bool is_org_drawer(std::string_view text) {
  return text.size() > 2 && text[0] == ':' && text.back() == ':' &&
         std::all_of(text.begin() + 1, text.end() - 1,
                     [](char c) { return is_ascii_alphanumeric(c) || c == '_' || c == '-'; });
}

}  // namespace evenhand

#include "readers/asciidoc_line.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace evenhand {
namespace {

constexpr std::string_view kBlanks = " \t";

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(kBlanks, at), text.size());
}

// Behind the blanks after a mark of this size; 0 if none follow.
std::size_t with_blanks(std::string_view text, std::size_t mark) {
  return mark < text.size() && (text[mark] == ' ' || text[mark] == '\t') ? skip_blanks(text, mark) : 0;
}

std::size_t run_of(std::string_view text, char mark) { return std::min(text.find_first_not_of(mark), text.size()); }

bool is_all(std::string_view text, char mark, std::size_t least) {
  return text.size() >= least && run_of(text, mark) == text.size();
}

bool is_name_byte(char c) { return is_ascii_alphanumeric(c) || c == '-' || c == '_'; }

std::size_t bullet_size(std::string_view text) {
  if (text[0] == '-') return with_blanks(text, 1);
  if (text[0] == '*' || text[0] == '.') {
    const std::size_t run = run_of(text, text[0]);
    return run <= 5 ? with_blanks(text, run) : 0;
  }
  if (text[0] == '<') {
    const std::size_t end = text.find_first_not_of("0123456789.", 1);
    return end != std::string_view::npos && end > 1 && text[end] == '>' ? with_blanks(text, end + 1) : 0;
  }
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::size_t end = digits > 0 ? digits : (is_ascii_letter(text[0]) ? 1 : 0);
  return end > 0 && end < text.size() && text[end] == '.' ? with_blanks(text, end + 1) : 0;
}

}  // namespace

AsciidocFence asciidoc_fence(std::string_view text) {
  if (is_all(text, '/', 4)) return AsciidocFence::comment;
  if (is_all(text, '-', 4) || is_all(text, '.', 4) || is_all(text, '+', 4)) return AsciidocFence::verbatim;
  if (text.substr(0, 3) == "```" && text.find('`', 3) == std::string_view::npos) return AsciidocFence::verbatim;
  if (is_all(text, '=', 4) || is_all(text, '*', 4) || text == "--") return AsciidocFence::content;
  if (is_all(text, '_', 4) || text == "\"\"") return AsciidocFence::quote;
  const bool is_table = text.size() >= 4 && std::string_view("|,:!").find(text[0]) != std::string_view::npos;
  return is_table && is_all(text.substr(1), '=', 3) ? AsciidocFence::table : AsciidocFence::none;
}

std::optional<AsciidocTitle> asciidoc_title(std::string_view text) {
  if (text.empty() || (text[0] != '=' && text[0] != '#')) return std::nullopt;
  const std::size_t run = run_of(text, text[0]);
  const std::size_t size = with_blanks(text, run);
  if (run > 6 || size == 0) return std::nullopt;
  return AsciidocTitle{static_cast<std::uint8_t>(run), size};
}

std::uint8_t asciidoc_underlined_level(std::string_view title, std::string_view under) {
  constexpr std::string_view kMarks = "=-~^+";
  if (under.size() < 2) return 0;
  const std::size_t level = kMarks.find(under[0]);
  if (level == std::string_view::npos || !is_all(under, under[0], 2)) return 0;
  const auto width = static_cast<std::size_t>(std::count_if(
      title.begin(), title.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  const bool fits = under.size() <= width + 1 && width <= under.size() + 1;
  const bool has_word = std::any_of(title.begin(), title.end(), [](char c) {
    return is_ascii_alphanumeric(c) || static_cast<unsigned char>(c) >= 0x80;
  });
  return fits && has_word ? static_cast<std::uint8_t>(level + 1) : std::uint8_t{0};
}

std::size_t asciidoc_item_size(std::string_view text) {
  const std::size_t size = text.empty() ? 0 : bullet_size(text);
  if (size == 0) return 0;
  for (const std::string_view box : {"[ ] ", "[x] ", "[*] "}) {
    if (text.substr(size, box.size()) == box) return skip_blanks(text, size + box.size());
  }
  return size;
}

std::optional<AsciidocTerm> asciidoc_term(std::string_view text) {
  for (std::size_t at = text.find_first_of(":;", 1); at != std::string_view::npos; at = text.find_first_of(":;", at)) {
    const std::size_t run = run_of(text.substr(at), text[at]);
    const std::size_t end = at + run;
    const bool is_mark = run >= 2 && run <= (text[at] == ':' ? 4U : 2U) && text[at - 1] != ' ';
    if (is_mark && (end == text.size() || with_blanks(text, end) > 0)) return AsciidocTerm{at, skip_blanks(text, end)};
    at = end;
  }
  return std::nullopt;
}

std::optional<AsciidocAttribute> asciidoc_attribute(std::string_view text) {
  if (text.size() < 3 || text[0] != ':') return std::nullopt;
  const std::size_t begin = text[1] == '!' ? 2 : 1;
  std::size_t end = begin;
  while (end < text.size() && is_name_byte(text[end])) ++end;
  const std::string_view name = text.substr(begin, end - begin);
  if (end < text.size() && text[end] == '!') ++end;
  if (name.empty() || end == text.size() || text[end] != ':') return std::nullopt;
  if (end + 1 < text.size() && with_blanks(text, end + 1) == 0) return std::nullopt;
  return AsciidocAttribute{name, skip_blanks(text, end + 1)};
}

bool is_asciidoc_block_attributes(std::string_view text) {
  if (text.size() < 2 || text[0] != '[' || text.back() != ']') return false;
  return is_ascii_alphanumeric(text[1]) || std::string_view("[].#%,{\"'").find(text[1]) != std::string_view::npos;
}

bool is_verbatim_asciidoc_style(std::string_view style) {
  constexpr auto kStyles =
      std::to_array<std::string_view>({"a2s",       "actdiag", "asciimath", "blockdiag", "ditaa", "dot",     "graphviz",
                                       "latexmath", "listing", "literal",   "mermaid",   "music", "pass",    "plantuml",
                                       "seqdiag",   "source",  "stem",      "svgbob",    "vega",  "wavedrom"});
  return std::find(kStyles.begin(), kStyles.end(), style) != kStyles.end();
}

std::optional<AsciidocMacro> asciidoc_block_macro(std::string_view text) {
  std::size_t colon = 0;
  while (colon < text.size() && is_name_byte(text[colon])) ++colon;
  if (colon == 0 || text.substr(colon, 2) != "::" || text.back() != ']') return std::nullopt;
  const std::size_t open = text.find('[', colon);
  if (open == std::string_view::npos) return std::nullopt;
  const std::string_view target = text.substr(colon + 2, open - colon - 2);
  if (!target.empty() && (target[0] == ' ' || target[0] == ':')) return std::nullopt;
  return AsciidocMacro{text.substr(0, colon), {open + 1, text.size() - 1}};
}

bool is_asciidoc_preprocessor(std::string_view macro_name) {
  constexpr auto kNames = std::to_array<std::string_view>({"ifdef", "ifndef", "ifeval", "endif", "include"});
  return std::find(kNames.begin(), kNames.end(), macro_name) != kNames.end();
}

std::size_t asciidoc_admonition_size(std::string_view text) {
  for (const std::string_view label : {"NOTE:", "TIP:", "IMPORTANT:", "WARNING:", "CAUTION:"}) {
    if (text.substr(0, label.size()) == label) return with_blanks(text, label.size());
  }
  return 0;
}

}  // namespace evenhand

#include "readers/latex_letters.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "readers/latex_lookahead.h"

namespace evenhand {
namespace {

using Row = std::pair<std::string_view, std::string_view>;

constexpr auto kCharacters = std::to_array<Row>({
    {"AA", "Å"},
    {"AE", "Æ"},
    {"DH", "Ð"},
    {"L", "Ł"},
    {"LaTeX", "LaTeX"},
    {"O", "Ø"},
    {"OE", "Œ"},
    {"SS", "ẞ"},
    {"TH", "Þ"},
    {"TeX", "TeX"},
    {"aa", "å"},
    {"ae", "æ"},
    {"dag", "†"},
    {"dh", "ð"},
    {"dots", "…"},
    {"euro", "€"},
    {"i", "i"},
    {"j", "j"},
    {"l", "ł"},
    {"ldots", "…"},
    {"o", "ø"},
    {"oe", "œ"},
    {"pounds", "£"},
    {"slash", "/"},
    {"space", " "},
    {"ss", "ß"},
    {"textellipsis", "…"},
    {"textemdash", "—"},
    {"textendash", "–"},
    {"textquotedbl", "\""},
    {"th", "þ"},
    {"textquotedblleft", "“"},
    {"textquotedblright", "”"},
    {"textquoteleft", "‘"},
    {"textquoteright", "’"},
    {"textquotesingle", "'"},
    {"S", "§"},
    {"textasciitilde", "~"},
    {"textunderscore", "_"},
});

// Accents: https://www.latex-project.org, “LaTeX for authors”; the marks are Unicode's combining diacritical marks.
constexpr auto kAccents = std::to_array<Row>({
    {"'", "\xCC\x81"},
    {"`", "\xCC\x80"},
    {"^", "\xCC\x82"},
    {"\"", "\xCC\x88"},
    {"~", "\xCC\x83"},
    {"=", "\xCC\x84"},
    {".", "\xCC\x87"},
    {"c", "\xCC\xA7"},
    {"v", "\xCC\x8C"},
    {"H", "\xCC\x8B"},
    {"u", "\xCC\x86"},
    {"r", "\xCC\x8A"},
    {"k", "\xCC\xA8"},
    {"d", "\xCC\xA3"},
    {"b", "\xCC\xB1"},
});

template <typename Rows>
std::optional<std::string_view> value_of(const Rows& rows, std::string_view key) {
  const auto* const found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.first == key; });
  return found == rows.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<std::string_view> latex_sign(char sign) {
  constexpr std::string_view kThemselves = "&%$#_{}";
  const std::size_t found = kThemselves.find(sign);
  if (found != std::string_view::npos) return kThemselves.substr(found, 1);
  if (std::string_view(" \t\n\r,;:>@").find(sign) != std::string_view::npos) return " ";
  if (std::string_view("-/!+").find(sign) != std::string_view::npos) return "";
  return std::nullopt;
}

std::optional<LatexLetter> latex_letter_at(std::string_view source, std::size_t at) {
  const auto byte = [&](std::size_t offset) { return offset < source.size() ? source[offset] : ' '; };
  std::size_t end = at + 1;
  while (is_ascii_letter(byte(end))) ++end;
  if (end == at + 1) ++end;
  const std::string_view name = source.substr(at + 1, std::min(end, source.size()) - at - 1);
  if (const auto character = value_of(kCharacters, name)) {
    // A command of letters swallows the blanks behind it, unless braces keep them.
    return LatexLetter{std::string(*character),
                       source.substr(end, 2) == "{}" ? end + 2 : skip_latex_blanks(source, end)};
  }
  const auto accent = value_of(kAccents, name);
  if (!accent) return std::nullopt;
  std::size_t letter = skip_latex_blanks(source, end);
  const bool in_braces = byte(letter) == '{';
  if (in_braces) ++letter;
  const bool is_dotless = byte(letter) == '\\' && (byte(letter + 1) == 'i' || byte(letter + 1) == 'j');
  if (is_dotless) ++letter;
  if (!is_ascii_letter(byte(letter)) || (in_braces && byte(letter + 1) != '}')) return std::nullopt;
  return LatexLetter{byte(letter) + std::string(*accent), letter + (in_braces ? 2 : 1)};
}

}  // namespace evenhand

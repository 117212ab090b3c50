#include "readers/roff_characters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/ascii.h"
#include "readers/entities.h"

namespace evenhand {
namespace {

constexpr auto kCharacters = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"!=", "≠"}, {"+-", "±"}, {",C", "Ç"}, {",c", "ç"},  {"->", "→"}, {"/O", "Ø"},  {"/o", "ø"}, {"<-", "←"},
    {"<=", "≤"}, {">=", "≥"}, {"AE", "Æ"}, {"Bq", "„"},  {"Do", "$"}, {"Eu", "€"},  {"Fc", "»"}, {"Fo", "«"},
    {"OE", "Œ"}, {"Po", "£"}, {"aa", "´"}, {"ae", "æ"},  {"aq", "'"}, {"at", "@"},  {"bu", "•"}, {"co", "©"},
    {"cq", "’"}, {"de", "°"}, {"dg", "†"}, {"dq", "\""}, {"em", "—"}, {"en", "–"},  {"ga", "`"}, {"ha", "^"},
    {"hy", "-"}, {"lB", "["}, {"lq", "“"}, {"mc", "µ"},  {"mi", "-"}, {"mu", "×"},  {"oA", "Å"}, {"oa", "å"},
    {"oe", "œ"}, {"oq", "‘"}, {"rB", "]"}, {"rg", "®"},  {"rq", "”"}, {"rs", "\\"}, {"sc", "§"}, {"sh", "#"},
    {"ss", "ß"}, {"ti", "~"}, {"tm", "™"},
});

// The first byte of the name of a letter with an accent, and the combining mark that it means.
constexpr auto kAccents = std::to_array<std::pair<char, std::string_view>>({
    {'\'', "\xCC\x81"},
    {'`', "\xCC\x80"},
    {'^', "\xCC\x82"},
    {':', "\xCC\x88"},
    {'~', "\xCC\x83"},
    {'v', "\xCC\x8C"},
});

}  // namespace

std::optional<std::string> roff_character(std::string_view name) {
  const auto* const row =
      std::find_if(kCharacters.begin(), kCharacters.end(), [&](const auto& known) { return known.first == name; });
  if (row != kCharacters.end()) return std::string(row->second);
  if (name.size() == 2 && is_ascii_letter(name[1])) {
    const auto* const accent =
        std::find_if(kAccents.begin(), kAccents.end(), [&](const auto& known) { return known.first == name[0]; });
    if (accent != kAccents.end()) return name[1] + std::string(accent->second);
  }
  const bool is_code_point = name.size() >= 5 && name.size() <= 7 && name[0] == 'u';
  return is_code_point ? character_of_entity("&#x" + std::string(name.substr(1)) + ";") : std::nullopt;
}

}  // namespace evenhand

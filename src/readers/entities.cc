#include "readers/entities.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>

#include "base/ascii.h"
#include "base/utf8.h"

namespace evenhand {
namespace {

struct NamedCharacter {
  std::string_view name;
  char32_t code_point;
};

// The entities of HTML 4 for Latin letters and punctuation, and those of HTML 5 for ASCII: the ones found in words and
// sentences. In byte order, to be searched by halves.
constexpr auto kNamed = std::to_array<NamedCharacter>({
    {"AElig", 0xC6},   {"Aacute", 0xC1},   {"Acirc", 0xC2},    {"Agrave", 0xC0},   {"Aring", 0xC5},   {"Atilde", 0xC3},
    {"Auml", 0xC4},    {"Ccedil", 0xC7},   {"Dagger", 0x2021}, {"ETH", 0xD0},      {"Eacute", 0xC9},  {"Ecirc", 0xCA},
    {"Egrave", 0xC8},  {"Euml", 0xCB},     {"Iacute", 0xCD},   {"Icirc", 0xCE},    {"Igrave", 0xCC},  {"Iuml", 0xCF},
    {"Ntilde", 0xD1},  {"OElig", 0x152},   {"Oacute", 0xD3},   {"Ocirc", 0xD4},    {"Ograve", 0xD2},  {"Oslash", 0xD8},
    {"Otilde", 0xD5},  {"Ouml", 0xD6},     {"Prime", 0x2033},  {"Scaron", 0x160},  {"THORN", 0xDE},   {"Uacute", 0xDA},
    {"Ucirc", 0xDB},   {"Ugrave", 0xD9},   {"Uuml", 0xDC},     {"Yacute", 0xDD},   {"Yuml", 0x178},   {"aacute", 0xE1},
    {"acirc", 0xE2},   {"acute", 0xB4},    {"aelig", 0xE6},    {"agrave", 0xE0},   {"amp", 0x26},     {"apos", 0x27},
    {"aring", 0xE5},   {"ast", 0x2A},      {"atilde", 0xE3},   {"auml", 0xE4},     {"bdquo", 0x201E}, {"brvbar", 0xA6},
    {"bull", 0x2022},  {"ccedil", 0xE7},   {"cedil", 0xB8},    {"cent", 0xA2},     {"colon", 0x3A},   {"comma", 0x2C},
    {"copy", 0xA9},    {"curren", 0xA4},   {"dagger", 0x2020}, {"deg", 0xB0},      {"divide", 0xF7},  {"eacute", 0xE9},
    {"ecirc", 0xEA},   {"egrave", 0xE8},   {"emsp", 0x2003},   {"ensp", 0x2002},   {"eth", 0xF0},     {"euml", 0xEB},
    {"euro", 0x20AC},  {"excl", 0x21},     {"frac12", 0xBD},   {"frac14", 0xBC},   {"frac34", 0xBE},  {"frasl", 0x2044},
    {"gt", 0x3E},      {"hellip", 0x2026}, {"hyphen", 0x2010}, {"iacute", 0xED},   {"icirc", 0xEE},   {"iexcl", 0xA1},
    {"igrave", 0xEC},  {"iquest", 0xBF},   {"iuml", 0xEF},     {"laquo", 0xAB},    {"ldquo", 0x201C}, {"lowbar", 0x5F},
    {"lpar", 0x28},    {"lrm", 0x200E},    {"lsaquo", 0x2039}, {"lsqb", 0x5B},     {"lsquo", 0x2018}, {"lt", 0x3C},
    {"macr", 0xAF},    {"mdash", 0x2014},  {"micro", 0xB5},    {"middot", 0xB7},   {"nbsp", 0xA0},    {"ndash", 0x2013},
    {"not", 0xAC},     {"ntilde", 0xF1},   {"num", 0x23},      {"oacute", 0xF3},   {"ocirc", 0xF4},   {"oelig", 0x153},
    {"ograve", 0xF2},  {"oline", 0x203E},  {"ordf", 0xAA},     {"ordm", 0xBA},     {"oslash", 0xF8},  {"otilde", 0xF5},
    {"ouml", 0xF6},    {"para", 0xB6},     {"period", 0x2E},   {"permil", 0x2030}, {"plusmn", 0xB1},  {"pound", 0xA3},
    {"prime", 0x2032}, {"quest", 0x3F},    {"quot", 0x22},     {"raquo", 0xBB},    {"rdquo", 0x201D}, {"reg", 0xAE},
    {"rlm", 0x200F},   {"rpar", 0x29},     {"rsaquo", 0x203A}, {"rsqb", 0x5D},     {"rsquo", 0x2019}, {"sbquo", 0x201A},
    {"scaron", 0x161}, {"sect", 0xA7},     {"semi", 0x3B},     {"shy", 0xAD},      {"sol", 0x2F},     {"sup1", 0xB9},
    {"sup2", 0xB2},    {"sup3", 0xB3},     {"szlig", 0xDF},    {"thinsp", 0x2009}, {"thorn", 0xFE},   {"times", 0xD7},
    {"uacute", 0xFA},  {"ucirc", 0xFB},    {"ugrave", 0xF9},   {"uml", 0xA8},      {"uuml", 0xFC},    {"yacute", 0xFD},
    {"yen", 0xA5},     {"yuml", 0xFF},     {"zwj", 0x200D},    {"zwnj", 0x200C},
});

constexpr bool by_name(const NamedCharacter& one, const NamedCharacter& other) { return one.name < other.name; }
static_assert(std::is_sorted(kNamed.begin(), kNamed.end(), by_name));

constexpr std::size_t kLongestEntity = 40;
constexpr char32_t kLastCodePoint = 0x10FFFF;

std::optional<char32_t> named(std::string_view name) {
  const auto* found = std::lower_bound(kNamed.begin(), kNamed.end(), NamedCharacter{name, 0}, by_name);
  if (found == kNamed.end() || found->name != name) return std::nullopt;
  return found->code_point;
}

std::optional<unsigned> digit(char c) {
  if ('0' <= c && c <= '9') return static_cast<unsigned>(c - '0');
  if ('a' <= c && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if ('A' <= c && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

// The number behind `#`: 233 or xE9.
std::optional<char32_t> numbered(std::string_view number) {
  const bool hexadecimal = !number.empty() && (number[0] == 'x' || number[0] == 'X');
  if (hexadecimal) number.remove_prefix(1);
  const unsigned base = hexadecimal ? 16 : 10;
  char32_t value = 0;
  for (const char c : number) {
    const auto next = digit(c);
    if (!next || *next >= base) return std::nullopt;
    value = value * base + *next;
    if (value > kLastCodePoint) return std::nullopt;
  }
  return value;
}

// What browsers take the numbers from 128 to 159 for (HTML, “numeric character reference end state”); 0 where they take
// them for control characters.
constexpr std::array<char32_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0,      0x17D,  0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0,      0x17E,  0x178};

char32_t as_browsers_read(char32_t number) {
  return 0x80 <= number && number < 0xA0 ? kWindows1252[number - 0x80] : number;
}

bool is_character(char32_t c) {
  const bool is_control = c < 0x20 || (0x7F <= c && c < 0xA0);
  const bool is_surrogate = 0xD800 <= c && c < 0xE000;
  return !is_control && !is_surrogate;
}

// Whether an entity may do without its semicolon.
bool is_latin_1(std::string_view name) {
  const auto found = named(name);
  return found &&
         ((0xA0 <= *found && *found <= 0xFF) || name == "amp" || name == "lt" || name == "gt" || name == "quot");
}

// Where the number that `text` begins with (&#233, &#xE9) ends.
std::size_t end_of_number(std::string_view text) {
  const bool hexadecimal = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  std::size_t end = hexadecimal ? 3 : 2;
  while (end < text.size() && digit(text[end]).value_or(16) < (hexadecimal ? 16U : 10U)) ++end;
  return end;
}

}  // namespace

std::optional<std::string> character_of_entity(std::string_view entity) {
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return std::nullopt;
  const std::string_view name = entity.substr(1, entity.size() - 2);
  const auto found = name[0] == '#' ? numbered(name.substr(1)) : named(name);
  if (!found) return std::nullopt;
  const char32_t character = as_browsers_read(*found);
  if (!is_character(character)) return std::nullopt;
  return encode_utf8(character);
}

std::optional<Entity> entity_at(std::string_view text) {
  assert(!text.empty() && text[0] == '&');
  text = text.substr(0, kLongestEntity);
  const bool is_number = text.size() > 1 && text[1] == '#';
  std::size_t end = is_number ? 2 : 1;
  while (end < text.size() && is_ascii_alphanumeric(text[end])) ++end;
  if (end < text.size() && text[end] == ';' && end > 1) {
    return Entity{end + 1, character_of_entity(text.substr(0, end + 1)).value_or("")};
  }
  if (is_number) end = end_of_number(text);
  const std::string name(text.substr(0, end));
  const bool goes_on = !is_number && end < text.size() && text[end] == '=';
  if (goes_on || (!is_number && !is_latin_1(std::string_view(name).substr(1)))) return std::nullopt;
  const auto character = character_of_entity(name + ";");
  // One byte shorter than with its semicolon, and never too short: Latin-1 takes two bytes, a number three.
  if (!character || character->size() > end) return std::nullopt;
  return Entity{end, *character};
}

}  // namespace evenhand

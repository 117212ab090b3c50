#include "readers/asciidoc_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenhand {
namespace {

using Role = InlineInset::Role;

constexpr auto kMacros = std::to_array<std::pair<std::string_view, Role>>({
    {"btn", Role::words},
    {"footnote", Role::sentence},
    {"footnoteref", Role::sentence},
    {"ftp", Role::words},
    {"http", Role::words},
    {"https", Role::words},
    {"image", Role::sentence},
    {"indexterm2", Role::words},
    {"irc", Role::words},
    {"link", Role::words},
    {"mailto", Role::words},
    {"menu", Role::words},
    {"xref", Role::words},
});

// https://docs.asciidoctor.org/asciidoc/latest/attributes/character-replacement-ref/
constexpr auto kCharacters = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"amp", "&"},
    {"apos", "'"},
    {"asterisk", "*"},
    {"backslash", "\\"},
    {"backtick", "`"},
    {"blank", ""},
    {"brvbar", "¦"},
    {"caret", "^"},
    {"cpp", "C++"},
    {"deg", "°"},
    {"empty", ""},
    {"endsb", "]"},
    {"gt", ">"},
    {"ldquo", "“"},
    {"lsquo", "‘"},
    {"lt", "<"},
    {"nbsp", "\xC2\xA0"},
    {"plus", "+"},
    {"quot", "\""},
    {"rdquo", "”"},
    {"rsquo", "’"},
    {"sp", " "},
    {"startsb", "["},
    {"tilde", "~"},
    {"two-colons", "::"},
    {"two-semicolons", ";;"},
    {"vbar", "|"},
    {"wj", "\xE2\x81\xA0"},
    {"zwsp", "\xE2\x80\x8B"},
});

template <typename Rows>
auto find_row(const Rows& rows, std::string_view name) {
  return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.first == name; });
}

}  // namespace

std::optional<InlineInset::Role> asciidoc_macro_text(std::string_view name) {
  const auto* const row = find_row(kMacros, name);
  return row == kMacros.end() ? std::nullopt : std::optional(row->second);
}

std::optional<std::string_view> asciidoc_character(std::string_view name) {
  const auto* const row = find_row(kCharacters, name);
  return row == kCharacters.end() ? std::nullopt : std::optional(row->second);
}

}  // namespace evenhand

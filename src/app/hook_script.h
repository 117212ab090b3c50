#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace evenhand {

// A hook of git that Evenhand can be.
struct HookKind {
  std::string_view name;     // “pre-commit”: what git calls it, and its file.
  std::string_view command;  // What it runs, for sh.
  std::string_view what;     // What is checked, in words.
};

std::span<const HookKind> hook_kinds();

// The kind of exactly that name; null where there is none.
const HookKind* find_hook_kind(std::string_view name);

// The file of a hook. `program`: where Evenhand is when PATH does not know it, as in some graphical clients.
std::string write_hook_script(const HookKind& kind, std::string_view program);

enum class HookAuthor : std::uint8_t {
  evenhand,          // Any version of it, and nobody has changed it since.
  evenhand_changed,  // Somebody has.
  somebody,
};

// Who wrote the file of a hook, by the checksum in it.
HookAuthor author_of(std::string_view script);

}  // namespace evenhand

#include "app/hook_script.h"

#include <algorithm>
#include <array>

#include "app/shell_word.h"
#include "base/hash.h"

namespace evenhand {
namespace {

constexpr std::array<HookKind, 2> kKinds = {{
    {"pre-commit", "check --staged", "what is about to be committed"},
    {"commit-msg", "check --commit-msg \"$1\"", "the message of a commit"},
}};

constexpr std::string_view kMark = "# evenhand hook ";
constexpr std::size_t kDigits = 32;  // Of hash_in_hex().

}  // namespace

std::span<const HookKind> hook_kinds() { return kKinds; }

const HookKind* find_hook_kind(std::string_view name) {
  const auto* const found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const HookKind& kind) { return kind.name == name; });
  return found == kKinds.end() ? nullptr : found;
}

std::string write_hook_script(const HookKind& kind, std::string_view program) {
  const std::string before = "#!/bin/sh\n" + std::string(kMark);
  const std::string after =
      "\n# It checks " + std::string(kind.what) +
      ". `git commit --no-verify` commits without it.\n"
      "# `evenhand hook uninstall` takes it away, as long as nothing in it has been changed.\n"
      "evenhand=$(command -v evenhand) || evenhand=" +
      shell_word(program) +
      "\n"
      "if [ ! -x \"$evenhand\" ]; then\n"
      "  echo \"evenhand is not there any more: nothing is checked. To end this, remove $0\" >&2\n"
      "  exit 0\n"
      "fi\n"
      "exec \"$evenhand\" " +
      std::string(kind.command) + "\n";
  return before + hash_in_hex(before + after) + after;
}

HookAuthor author_of(std::string_view script) {
  const std::size_t mark = script.find(kMark);
  if (mark == std::string_view::npos) return HookAuthor::somebody;
  const std::size_t begin = mark + kMark.size();
  const std::string without =
      std::string(script.substr(0, begin)) + std::string(script.substr(std::min(begin + kDigits, script.size())));
  return script.substr(begin, kDigits) == hash_in_hex(without) ? HookAuthor::evenhand : HookAuthor::evenhand_changed;
}

}  // namespace evenhand

#include "walk/vendored.h"

#include <algorithm>
#include <array>

namespace evenhand {
namespace {

constexpr std::array<std::string_view, 12> kFolders = {
    "__pycache__", "bower_components", "build",       "dist", "node_modules", "site-packages", "target",
    ".venv",       "vendor",           "third_party", "venv", "vendored",
};

constexpr std::array<std::string_view, 5> kFiles = {
    "go.sum", "gradle.lockfile", "npm-shrinkwrap.json", "package-lock.json", "pnpm-lock.yaml",
};

constexpr std::array<std::string_view, 4> kEndings = {".lock", ".min.css", ".min.js", ".min.mjs"};

}  // namespace

bool is_vendored(std::string_view name, EntryKind kind) {
  if (kind == EntryKind::folder) return std::find(kFolders.begin(), kFolders.end(), name) != kFolders.end();
  return std::find(kFiles.begin(), kFiles.end(), name) != kFiles.end() ||
         std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

}  // namespace evenhand

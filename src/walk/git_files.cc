#include "walk/git_files.h"

#include <algorithm>
#include <utility>

#include "git/git_process.h"

namespace evenhand {
std::optional<GitFiles> GitFiles::ask(const std::string& folder) {
  const auto listing =
      ask_git({.arguments = {"ls-files", "-co", "--exclude-standard", "-z"}, .folder = folder, .input = {}});
  if (!listing) return std::nullopt;
  return GitFiles(folder, *listing);
}

GitFiles::GitFiles(std::string folder, std::string_view listing) : folder_(std::move(folder)) {
  if (!folder_.ends_with('/')) folder_ += '/';
  while (!listing.empty()) {
    std::string_view path = listing.substr(0, listing.find('\0'));
    listing.remove_prefix(std::min(path.size() + 1, listing.size()));
    if (path.ends_with('/')) path.remove_suffix(1);
    files_.emplace(path);
    for (std::size_t slash = path.rfind('/'); slash != std::string_view::npos; slash = path.rfind('/', slash - 1)) {
      if (!folders_.emplace(path.substr(0, slash)).second || slash == 0) break;
    }
  }
}

bool GitFiles::holds(std::string_view path, EntryKind kind) const {
  if (!path.starts_with(folder_)) return false;
  const std::string inside(path.substr(folder_.size()));
  return files_.contains(inside) || (kind == EntryKind::folder && folders_.contains(inside));
}

}  // namespace evenhand

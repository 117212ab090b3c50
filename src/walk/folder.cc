#include "walk/folder.h"

#include "base/file.h"

namespace evenhand {

Folder::Folder(const Folder* above, std::string path, std::string shown)
    : above_(above), path_(std::move(path)), shown_(std::move(shown)) {}

void Folder::read_ignore_file(std::string_view name) {
  const std::string slash = path_.ends_with('/') ? "" : "/";
  const Result<std::string> text = read_file(path_ + slash + std::string(name));
  if (!text) return;
  const std::string before = shown_ == "." ? "" : shown_ + (shown_.ends_with('/') ? "" : "/");
  ignore_files_.push_back({name, IgnoreFile(before + std::string(name), *text)});
}

std::optional<Folder::Verdict> Folder::verdict_here(std::string_view kind, std::string_view entry,
                                                    EntryKind entry_kind) const {
  const std::string_view inside = entry.substr(path_.size() + (path_.ends_with('/') ? 0 : 1));
  for (const KnownFile& known : ignore_files_) {
    if (known.kind != kind) continue;
    if (const auto verdict = known.file.verdict_on(inside, entry_kind))
      return Verdict{verdict->is_ignored, known.file.name() + ":" + std::to_string(verdict->line)};
  }
  return std::nullopt;
}

std::optional<Folder::Verdict> Folder::verdict_of(std::string_view kind, std::string_view entry,
                                                  EntryKind entry_kind) const {
  for (const Folder* folder = this; folder != nullptr; folder = folder->above_) {
    if (auto verdict = folder->verdict_here(kind, entry, entry_kind)) return verdict;
  }
  return std::nullopt;
}

std::optional<Folder::Verdict> Folder::own_verdict(std::string_view entry, EntryKind kind) const {
  for (const std::string_view name : kOwnFiles) {
    if (auto verdict = verdict_of(name, entry, kind)) return verdict;
  }
  return std::nullopt;
}

std::optional<Folder::Verdict> Folder::verdict_of_git_kind(std::string_view entry, EntryKind entry_kind) const {
  for (const Folder* folder = this; folder != nullptr; folder = folder->above_) {
    if (auto verdict = folder->verdict_here(kGitFile, entry, entry_kind)) return verdict;
    if (folder->is_work_tree_) return folder->verdict_here(kGitExclude, entry, entry_kind);
  }
  return std::nullopt;
}

const GitFiles* Folder::git_files() const {
  for (const Folder* folder = this; folder != nullptr && !folder->distrusts_git_; folder = folder->above_) {
    if (folder->git_files_) return &*folder->git_files_;
    if (folder->is_work_tree_) return nullptr;
  }
  return nullptr;
}

std::optional<std::string> Folder::ignored_by_git(std::string_view entry, EntryKind kind) const {
  const GitFiles* const files = git_files();
  if (files != nullptr && files->holds(entry, kind)) return std::nullopt;
  const auto verdict = verdict_of_git_kind(entry, kind);
  if (verdict && verdict->is_ignored) return verdict->by;
  // A folder that git does not name may be empty, or closed to it.
  if (files == nullptr || kind == EntryKind::folder) return std::nullopt;
  return "git (core.excludesFile)";
}

}  // namespace evenhand

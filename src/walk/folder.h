#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "walk/git_files.h"
#include "walk/ignore_file.h"
#include "walk/ignore_pattern.h"

namespace evenhand {

// A folder on the way from the top down to where the walk is, with the ignore files that stand in it. Those above are
// borrowed and must outlive it.
class Folder {
 public:
  // `path` is absolute and without links; `shown` is what messages call it. `above` is null at the top.
  Folder(const Folder* above, std::string path, std::string shown);

  const std::string& path() const { return path_; }
  const std::string& shown() const { return shown_; }

  // The names of ignore files, in the order in which they are asked.
  static constexpr std::string_view kOwnFiles[] = {".evenhandignore", ".ignore"};
  static constexpr std::string_view kGitFile = ".gitignore";
  static constexpr std::string_view kGitExclude = ".git/info/exclude";  // At the top of a work tree.

  // Reads the ignore file of that name, if it is there. REQUIRES: `name` is one of the above.
  void read_ignore_file(std::string_view name);

  // From here on down, ignore files of git further up do not count.
  void begin_work_tree() { is_work_tree_ = true; }

  // From here on down, git's own word counts before that of .gitignore files.
  void trust(GitFiles files) { git_files_ = std::move(files); }

  // From here on down, .gitignore files are asked and not git: the user took the folder back from it.
  void leave_git() { distrusts_git_ = true; }

  // What .evenhandignore, or else .ignore files say of an entry, by its absolute path; the one furthest down first.
  struct Verdict {
    bool is_ignored = false;
    std::string by;  // “.ignore:3”
  };
  std::optional<Verdict> own_verdict(std::string_view entry, EntryKind kind) const;

  // Why git ignores it: “docs/.gitignore:3”. Nothing where it does not.
  std::optional<std::string> ignored_by_git(std::string_view entry, EntryKind kind) const;

 private:
  // An ignore file, by what kind it is of.
  struct KnownFile {
    std::string_view kind;
    IgnoreFile file;
  };

  std::optional<Verdict> verdict_here(std::string_view kind, std::string_view entry, EntryKind entry_kind) const;
  std::optional<Verdict> verdict_of(std::string_view kind, std::string_view entry, EntryKind entry_kind) const;
  std::optional<Verdict> verdict_of_git_kind(std::string_view entry, EntryKind entry_kind) const;
  const GitFiles* git_files() const;

  const Folder* above_;
  std::string path_;
  std::string shown_;
  std::vector<KnownFile> ignore_files_;
  std::optional<GitFiles> git_files_;
  bool is_work_tree_ = false;
  bool distrusts_git_ = false;
};

}  // namespace evenhand

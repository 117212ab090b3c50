#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "walk/ignore_pattern.h"

namespace evenhand {

// What git takes for part of a work tree below one folder: tracked files, and those that no ignore file names.
class GitFiles {
 public:
  // Asks `git ls-files`; reads nothing but the index and the names. Nothing where git is not there or does not want
  // (not a work tree, one of another user). `folder` is an absolute path.
  static std::optional<GitFiles> ask(const std::string& folder);

  // From the output of `git ls-files -z`: paths below `folder`, each with a NUL behind it.
  GitFiles(std::string folder, std::string_view listing);

  bool is_empty() const { return files_.empty(); }

  // Whether the entry, by its absolute path, is one of them; of a folder, whether it holds one. A repository inside of
  // the work tree counts as a folder that is.
  bool holds(std::string_view path, EntryKind kind) const;

 private:
  std::string folder_;
  std::unordered_set<std::string> files_;  // From folder_ on.
  std::unordered_set<std::string> folders_;
};

}  // namespace evenhand

#pragma once

#include <deque>
#include <filesystem>
#include <string>
#include <string_view>

#include "walk/folder.h"

namespace evenhand {

// The folders above one that is walked, from the top down, with the ignore files that stand in them: .gitignore files
// where they are in its work tree.
struct FoldersAbove {
  std::deque<Folder> folders;  // Each borrows the one before; their addresses stay.
  bool is_in_work_tree = false;

  const Folder* nearest() const { return folders.empty() ? nullptr : &folders.back(); }
};

// `path` is absolute and without links.
FoldersAbove open_folders_above(const std::filesystem::path& path);

// Whether a repository begins in that folder.
bool is_work_tree(const std::filesystem::path& folder);

// Whether `path` is the folder or something in it.
bool lies_below(std::string_view path, std::string_view folder);

// `name` in `folder`; a folder that is “.” is not said.
std::string path_inside(const std::string& folder, const std::string& name);

}  // namespace evenhand

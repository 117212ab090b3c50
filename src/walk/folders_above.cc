#include "walk/folders_above.h"

#include <system_error>
#include <vector>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// From the top down.
std::vector<fs::path> paths_above(const fs::path& path) {
  std::vector<fs::path> folders;
  for (fs::path folder = path; folder.has_relative_path();) {
    folder = folder.parent_path();
    folders.insert(folders.begin(), folder);
  }
  return folders;
}

// How messages call a folder above the one that was named.
std::string shown_from_here(const fs::path& folder) {
  std::error_code problem;
  const std::string here = fs::current_path(problem).string();
  const std::string path = folder.string();
  if (problem || !lies_below(path, here)) return path;
  return path == here ? "." : path.substr(here.size() + 1);
}

}  // namespace

FoldersAbove open_folders_above(const fs::path& path) {
  FoldersAbove above;
  for (const fs::path& each : paths_above(path)) {
    Folder& folder = above.folders.emplace_back(above.nearest(), each.string(), shown_from_here(each));
    for (const std::string_view name : Folder::kOwnFiles) folder.read_ignore_file(name);
    if (is_work_tree(each)) {
      above.is_in_work_tree = true;
      folder.begin_work_tree();
      folder.read_ignore_file(Folder::kGitExclude);
    }
    if (above.is_in_work_tree) folder.read_ignore_file(Folder::kGitFile);
  }
  return above;
}

bool is_work_tree(const fs::path& folder) {
  std::error_code problem;
  return fs::exists(folder / ".git", problem);
}

bool lies_below(std::string_view path, std::string_view folder) {
  return path == folder || (path.starts_with(folder) && (folder.ends_with('/') || path[folder.size()] == '/'));
}

std::string path_inside(const std::string& folder, const std::string& name) {
  if (folder == ".") return name;
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

}  // namespace evenhand

#include "app/walk.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> kForeignFolders = {"node_modules", "build", "vendor"};

bool is_left_out(const std::string& name, bool is_folder) {
  if (name.starts_with('.')) return true;
  return is_folder && std::find(kForeignFolders.begin(), kForeignFolders.end(), name) != kForeignFolders.end();
}

// "./a//b" is "a/b": one name for one file.
std::string tidy(std::string_view path) {
  while (path.starts_with("./")) {
    path.remove_prefix(1);
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
  }
  std::string result;
  for (const char character : path) {
    if (character != '/' || !result.ends_with('/')) result += character;
  }
  return result.empty() ? "." : result;
}

std::string inside(const std::string& folder, const std::string& name) {
  if (folder == ".") return name;
  return folder.ends_with('/') ? folder + name : folder + "/" + name;
}

bool lies_below(const fs::path& path, const fs::path& root) {
  return std::mismatch(root.begin(), root.end(), path.begin(), path.end()).first == root.end();
}

// By key, each key once.
template <typename Item, typename Key>
void sort_and_unite(std::vector<Item>& items, const Key& key) {
  std::sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return key(a) < key(b); });
  const auto same = [&](const Item& a, const Item& b) { return key(a) == key(b); };
  items.erase(std::unique(items.begin(), items.end(), same), items.end());
}

class Walker {
 public:
  // Where `path` leads nowhere, reading it later says so.
  void add_named(const std::string& path) {
    std::error_code problem;
    const std::string shown = tidy(path);
    if (fs::is_directory(path, problem)) {
      root_ = fs::canonical(path, problem);
      add_folder(shown);
    } else {
      walk_.files.push_back({shown, format_of_path(shown).value_or(Format::text), InputFile::Origin::path});
    }
  }

  void add_standard_input(const std::string& name) {
    const std::string shown = name.empty() ? "<stdin>" : name;
    walk_.files.push_back({shown, format_of_path(shown).value_or(Format::text), InputFile::Origin::standard_input});
  }

  Walk take() {
    sort_and_unite(walk_.files, [](const InputFile& file) { return std::pair(file.path, file.origin); });
    sort_and_unite(walk_.skipped, [](const FileReport& file) { return file.path; });
    sort_and_unite(walk_.errors, [](const InputError& error) { return error.path; });
    // A link that is also named itself is read.
    std::erase_if(walk_.skipped, [&](const FileReport& skipped) {
      return std::any_of(walk_.files.begin(), walk_.files.end(),
                         [&](const InputFile& file) { return file.path == skipped.path; });
    });
    return std::move(walk_);
  }

 private:
  void add_folder(const std::string& folder) {
    std::error_code problem;
    fs::directory_iterator entry(folder, problem);
    for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) add_entry(folder, *entry);
    if (problem) {
      const bool is_denied = problem == std::errc::permission_denied;
      walk_.errors.push_back(
          {folder, "the folder cannot be read: " + (is_denied ? "no permission" : problem.message())});
    }
  }

  void add_entry(const std::string& folder, const fs::directory_entry& entry) {
    std::error_code problem;
    const std::string name = entry.path().filename().string();
    const fs::file_status status = entry.symlink_status(problem);
    const bool is_folder = fs::is_directory(status);
    if (is_left_out(name, is_folder)) return;
    const std::string path = inside(folder, name);
    if (fs::is_symlink(status)) return add_link(path);
    if (is_folder) return add_folder(path);
    const auto format = format_of_path(path);
    if (format && fs::is_regular_file(status)) walk_.files.push_back({path, *format, InputFile::Origin::path});
    if (format && !fs::is_regular_file(status)) skip(path, "a pipe, socket or device, not a file");
  }

  // What a link inside of the tree leads to is found on its own way.
  void add_link(const std::string& path) {
    std::error_code problem;
    const fs::path target = fs::canonical(path, problem);
    const bool may_be_text = format_of_path(path).has_value();
    if (problem) {
      if (may_be_text) skip(path, "a symbolic link that leads nowhere");
      return;
    }
    const bool is_folder = fs::is_directory(target, problem);
    if ((may_be_text || is_folder) && !lies_below(target, root_)) skip(path, "a symbolic link out of the folder");
  }

  void skip(const std::string& path, const std::string& reason) {
    FileReport file;
    file.path = path;
    file.skipped = reason;
    walk_.skipped.push_back(std::move(file));
  }

  Walk walk_;
  fs::path root_;  // The folder that was named, without links.
};

}  // namespace

Walk walk(const std::vector<std::string>& paths, const std::string& stdin_filename) {
  Walker walker;
  for (const std::string& path : paths) {
    if (path == "-") {
      walker.add_standard_input(stdin_filename);
    } else {
      walker.add_named(path);
    }
  }
  return walker.take();
}

}  // namespace evenhand

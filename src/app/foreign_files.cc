#include "app/foreign_files.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool is_wanted(const fs::path& path, const ForeignFormat& format) {
  return std::find(format.endings.begin(), format.endings.end(), path.extension().string()) != format.endings.end();
}

// The paths below a folder, by path.
Result<std::vector<fs::path>> paths_below(const fs::path& folder, const ForeignFormat& format) {
  std::vector<fs::path> paths;
  std::error_code problem;
  for (auto entry = fs::recursive_directory_iterator(folder, problem);
       !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
    if (is_hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (is_wanted(entry->path(), format) && !entry->is_directory(problem)) {
      paths.push_back(entry->path());
    }
  }
  if (problem) return Error{folder.string() + ": " + problem.message()};
  std::sort(paths.begin(), paths.end());
  return paths;
}

// What a style is called: its folder, or for configurations the file itself, without dots and endings.
std::string style_name(const fs::path& path, bool is_folder, const ForeignFormat& format) {
  const fs::path full = fs::absolute(path).lexically_normal();
  const fs::path named = full.has_filename() ? full : full.parent_path();
  if (is_folder) return named.filename().string();
  if (format.name == "vale" && named.parent_path().has_filename()) return named.parent_path().filename().string();
  std::string name = named.filename().string();
  name.erase(0, name.find_first_not_of('.'));
  return name.substr(0, name.find('.'));
}

void add_file(const fs::path& path, const fs::path& folder, ForeignFiles& result) {
  Result<std::string> text = read_file(path.string());
  if (text) {
    const std::string name =
        folder.empty() ? path.filename().string() : path.lexically_relative(folder).generic_string();
    result.files.push_back({path.string(), name, *std::move(text)});
  } else {
    result.unreadable.push_back({path.string(), {}, "the file", text.error().message, ""});
  }
}

}  // namespace

Result<ForeignFiles> read_foreign_files(const std::string& path, const ForeignFormat& format) {
  std::error_code problem;
  const bool is_folder = fs::is_directory(path, problem);
  ForeignFiles result;
  result.style = style_name(path, is_folder, format);
  if (!is_folder) {
    add_file(path, {}, result);
    if (result.files.empty()) return Error{path + ": " + result.unreadable.front().why};
    return result;
  }
  if (format.endings.empty()) return Error{path + ": a folder; name the file that holds the configuration"};
  const Result<std::vector<fs::path>> paths = paths_below(path, format);
  if (!paths) return paths.error();
  for (const fs::path& one : *paths) add_file(one, path, result);
  if (paths->empty()) return Error{path + ": this folder holds no YAML files (.yml or .yaml)"};
  return result;
}

}  // namespace evenhand

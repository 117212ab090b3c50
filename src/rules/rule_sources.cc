#include "rules/rule_sources.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>
#include <utility>

#include "base/file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepestFolder =
    8;  // Rule files lie one folder deep; the rest is there to be told that they are misplaced.

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

// Paths of rule files, relative to `folder`. May throw fs::filesystem_error or std::bad_alloc.
std::vector<std::string> list_files(const fs::path& folder) {
  std::vector<std::string> paths;
  for (fs::recursive_directory_iterator at(folder), end; at != end; ++at) {
    if (is_hidden(at->path()) || at.depth() >= kDeepestFolder) {
      at.disable_recursion_pending();
    } else if (at->path().extension() == ".yaml" && !at->is_directory()) {
      paths.push_back(at->path().lexically_relative(folder).generic_string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

Error unreadable(const std::string& what, const std::string& why) { return {what + ": " + why}; }

}  // namespace

Result<std::vector<RuleSource>> read_rule_sources(const std::string& folder) {
  std::vector<std::string> paths;
  try {
    if (!fs::exists(folder)) return unreadable(folder, "no such folder");
    if (!fs::is_directory(folder)) return unreadable(folder, "a folder of rules must stand here");
    paths = list_files(folder);
  } catch (const fs::filesystem_error& problem) {
    const fs::path& where = problem.path1();
    return unreadable(where.empty() ? folder : where.string(), problem.code().message());
  }
  std::vector<RuleSource> sources;
  for (std::string& path : paths) {
    RuleSource source{std::move(path), "", folder};
    Result<std::string> text = read_file(display_path(source));
    if (!text) return unreadable(display_path(source), text.error().message);
    source.text = *std::move(text);
    sources.push_back(std::move(source));
  }
  return sources;
}

std::vector<RuleSource> overlay(std::vector<RuleSource> under, std::vector<RuleSource> over) {
  std::map<std::string, RuleSource> by_path;
  for (std::vector<RuleSource>* layer : {&under, &over}) {
    for (RuleSource& source : *layer) {
      std::string path = source.path;
      by_path.insert_or_assign(std::move(path), std::move(source));
    }
  }
  std::vector<RuleSource> sources;
  for (auto& [path, source] : by_path) sources.push_back(std::move(source));
  return sources;
}

}  // namespace evenhand

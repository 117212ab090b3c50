#include "app/rule_cache.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <system_error>
#include <utility>
#include <vector>

#include "base/file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".rules";

// Nothing where the environment names no home for caches.
std::optional<fs::path> cache_folder() {
  const char* const cache = std::getenv("XDG_CACHE_HOME");
  if (cache != nullptr && *cache == '/') return fs::path(cache) / "evenhand";
  const char* const home = std::getenv("HOME");
  if (home != nullptr && *home == '/') return fs::path(home) / ".cache" / "evenhand";
  return std::nullopt;
}

// Of the tables in a folder, the oldest go, so that room is for one more. Each change of a rule file makes a table of
// some 12 MB, and nobody else would ever take one away.
void make_room(const fs::path& folder) {
  std::vector<std::pair<fs::file_time_type, fs::path>> tables;
  std::error_code problem;
  for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem)) {
    if (entry->path().extension() != kEnding) continue;
    std::error_code gone;  // Another process may be making room, too.
    const fs::file_time_type written = entry->last_write_time(gone);
    if (!gone) tables.emplace_back(written, entry->path());
  }
  if (tables.size() < kMostCachedTables) return;
  std::sort(tables.begin(), tables.end(), std::greater<>());
  for (std::size_t i = kMostCachedTables - 1; i < tables.size(); ++i) fs::remove(tables[i].second, problem);
}

std::string file_for(const fs::path& folder, const std::string& key) {
  return (folder / (key + std::string(kEnding))).string();
}

}  // namespace

std::optional<FileMap> read_cached_table(const std::string& key) {
  const auto folder = cache_folder();
  if (!folder) return std::nullopt;
  return FileMap::open(file_for(*folder, key));
}

void write_cached_table(const std::string& key, std::string_view table) {
  const auto folder = cache_folder();
  if (!folder) return;
  std::error_code problem;
  fs::create_directories(*folder, problem);
  if (problem) return;
  make_room(*folder);
  // What is there is none of ours, or damaged, and would hand on its owner and mode.
  const std::string file = file_for(*folder, key);
  fs::remove(file, problem);
  static_cast<void>(write_file(file, table));
  fs::permissions(file, fs::perms::others_write, fs::perm_options::remove, problem);
}

}  // namespace evenhand

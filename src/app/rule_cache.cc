#include "app/rule_cache.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "base/file.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

// Nothing where the environment names no home for caches.
std::optional<fs::path> cache_folder() {
  const char* const cache = std::getenv("XDG_CACHE_HOME");
  if (cache != nullptr && *cache == '/') return fs::path(cache) / "evenhand";
  const char* const home = std::getenv("HOME");
  if (home != nullptr && *home == '/') return fs::path(home) / ".cache" / "evenhand";
  return std::nullopt;
}

std::string file_for(const fs::path& folder, const std::string& key) { return (folder / (key + ".rules")).string(); }

}  // namespace

std::optional<std::string> read_cached_table(const std::string& key) {
  const auto folder = cache_folder();
  if (!folder) return std::nullopt;
  Result<std::string> bytes = read_file(file_for(*folder, key));
  if (!bytes) return std::nullopt;
  return *std::move(bytes);
}

void write_cached_table(const std::string& key, std::string_view table) {
  const auto folder = cache_folder();
  if (!folder) return;
  std::error_code problem;
  fs::create_directories(*folder, problem);
  if (!problem) static_cast<void>(write_file(file_for(*folder, key), table));
}

}  // namespace evenhand

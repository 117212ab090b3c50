#include "app/config_finder.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

namespace evenhand {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> kNames = {".evenhand.yaml", ".evenhand.yml", "pyproject.toml"};

bool is_there(const fs::path& path) {
  std::error_code problem;
  return fs::exists(path, problem);
}

}  // namespace

Result<std::optional<std::string>> configuration_in(const std::string& folder) {
  std::optional<std::string> found;
  for (const std::string_view name : kNames) {
    const fs::path path = fs::path(folder) / name;
    if (!is_configuration(path.string())) continue;
    if (found) {
      return Error{"evenhand: " + shown_path(*found) + " and " + shown_path(path.string()) +
                   " both hold a configuration; keep one of them"};
    }
    found = path.string();
  }
  return found;
}

Result<std::shared_ptr<const LoadedConfig>> ConfigFinder::find_for(const std::string& file) {
  if (!none_) none_ = std::make_shared<const LoadedConfig>(LoadedConfig{{}, fs::current_path().string(), {}});
  if (options_.isolated) return none_;
  if (options_.file.empty()) {
    // Files come folder by folder, and to make a path absolute asks the system.
    const std::string folder = file.substr(0, file.rfind('/') + 1);
    if (!last_ || last_->first != folder) {
      const std::string whole = fs::absolute(file).parent_path().lexically_normal().string();
      last_.emplace(folder, find_in(whole));
    }
    return last_->second;
  }
  const auto known = by_folder_.find({});
  if (known != by_folder_.end()) return known->second;
  Result<LoadedConfig> loaded = load_config(options_.file);
  if (!loaded) return loaded.error();
  // Named on the command line, it holds as if it stood in the working folder, wherever it is kept.
  loaded->folder = fs::current_path().string();
  const Result<Shared> shared = std::make_shared<const LoadedConfig>(*std::move(loaded));
  by_folder_.emplace(std::string(), shared);
  return shared;
}

Result<ConfigFinder::Shared> ConfigFinder::find_in(const std::string& folder) {
  const auto known = by_folder_.find(folder);
  if (known != by_folder_.end()) return known->second;
  const Result<Shared> found = look_for(folder);
  by_folder_.emplace(folder, found);
  return found;
}

Result<ConfigFinder::Shared> ConfigFinder::look_for(const std::string& folder) {
  const Result<std::optional<std::string>> file = configuration_in(folder);
  if (!file) return file.error();
  if (*file) {
    Result<LoadedConfig> loaded = load_config(**file);
    if (!loaded) return loaded.error();
    return Shared(std::make_shared<const LoadedConfig>(*std::move(loaded)));
  }
  const fs::path path(folder);
  const bool is_top = path == path.root_path() || is_there(path / ".git");
  return is_top ? Result<Shared>(none_) : find_in(path.parent_path().string());
}

}  // namespace evenhand

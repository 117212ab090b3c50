#include "app/config_loading.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/file.h"
#include "config/config_file.h"
#include "rules/rule_mistake.h"

namespace evenhand {
namespace {

namespace fs = std::filesystem;

Error describe(const std::vector<RuleMistake>& mistakes) {
  std::string message;
  for (const RuleMistake& mistake : mistakes) message += to_string(mistake) + "\n";
  const std::size_t count = mistakes.size();
  return {message + "evenhand: " + std::to_string(count) + (count == 1 ? " mistake" : " mistakes") +
          " in the configuration; nothing was done"};
}

bool is_toml(const std::string& path) { return path.ends_with(".toml"); }

// Nothing where a TOML file says nothing to us.
std::optional<ConfigFile> parse(const std::string& path, const std::string& text, FileNotes& notes) {
  if (is_toml(path)) return read_pyproject(text, notes);
  return read_config(text, notes);
}

std::string from(const fs::path& folder, const std::string& path) { return shown_path((folder / path).string()); }

void resolve_paths(Config& config, const fs::path& folder) {
  for (auto& own : config.rule_folders) own.value = from(folder, own.value);
  if (config.baseline) config.baseline->value = from(folder, config.baseline->value);
  if (config.suppression_file) config.suppression_file->value = from(folder, config.suppression_file->value);
  if (config.profile && is_profile_file(config.profile->value))
    config.profile->value = from(folder, config.profile->value);
}

// What the rules need and is not there.
std::optional<Error> find_missing(const Config& config) {
  std::error_code problem;
  for (const auto& own : config.rule_folders) {
    if (!fs::is_directory(own.value, problem))
      return Error{"evenhand: " + own.origin + ": there is no folder '" + own.value + "'"};
  }
  const auto& profile = config.profile;
  if (!profile || !is_profile_file(profile->value) || fs::is_regular_file(profile->value, problem)) return std::nullopt;
  return Error{"evenhand: " + profile->origin + ": there is no file '" + profile->value + "'"};
}

// Reads a file and those that it extends, each after its own.
class Loader {
 public:
  Result<LoadedConfig> load(const std::string& path) {
    Result<Config> config = read(path);
    if (!config) return config.error();
    const std::string folder = fs::absolute(path).parent_path().lexically_normal().string();
    return LoadedConfig{*std::move(config), folder, std::move(read_)};
  }

 private:
  Result<Config> read(const std::string& path) {
    Result<std::string> text = read_file(path);
    if (!text) return Error{"evenhand: " + path + ": " + text.error().message};
    FileNotes notes(path);
    const std::optional<ConfigFile> parsed = parse(path, *text, notes);
    if (!notes.mistakes().empty()) return describe(notes.mistakes());
    if (!parsed) return Error{"evenhand: " + path + ": there is no table [tool.evenhand] in it"};
    const ConfigFile& file = *parsed;
    const fs::path folder = fs::path(path).parent_path();
    open_.push_back(path);
    Config config;
    for (const Said<std::string>& base : file.extends) {
      Result<Config> under = read_base(base, folder);
      if (!under) return under.error();
      config = overlay(std::move(config), *under);
    }
    open_.pop_back();
    read_.push_back(path);
    Config own = file.config;
    resolve_paths(own, folder);
    if (const auto missing = find_missing(own)) return *missing;
    return overlay(std::move(config), own);
  }

  Result<Config> read_base(const Said<std::string>& base, const fs::path& folder) {
    const std::string path = from(folder, base.value);
    if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
      return Error{"evenhand: " + base.origin + ": '" + base.value + "' extends this file in turn"};
    }
    std::error_code problem;
    if (!fs::is_regular_file(path, problem)) {
      return Error{"evenhand: " + base.origin + ": there is no file '" + path + "' to extend"};
    }
    return read(path);
  }

  std::vector<std::string> open_;  // From the first file to the one that is being read.
  std::vector<std::string> read_;
};

}  // namespace

Result<LoadedConfig> load_config(const std::string& path) { return Loader().load(shown_path(path)); }

bool is_configuration(const std::string& path) {
  std::error_code problem;
  if (!fs::exists(path, problem)) return false;
  if (!is_toml(path)) return true;
  const Result<std::string> text = read_file(path);
  if (!text) return false;
  FileNotes notes(path);
  return parse(path, *text, notes) || !notes.mistakes().empty();
}

std::string shown_path(const std::string& path) {
  const fs::path whole = fs::absolute(path).lexically_normal();
  const fs::path relative = whole.lexically_proximate(fs::current_path());
  // From far away, many steps up are harder to read than the whole path.
  return (relative.string().starts_with("../../..") ? whole : relative).string();
}

bool is_profile_file(const std::string& profile) {
  return profile.find('/') != std::string::npos || profile.ends_with(".yaml");
}

}  // namespace evenhand

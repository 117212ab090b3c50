#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "app/config_loading.h"
#include "app/config_options.h"
#include "base/result.h"

namespace evenhand {

// The path of the configuration file in that folder itself; nothing where it has none. The Error, ready to be shown,
// says that there are two.
Result<std::optional<std::string>> configuration_in(const std::string& folder);

// Finds the configuration that holds for a file: the nearest `.evenhand.yaml`, `.evenhand.yml` or `pyproject.toml` with
// a table [tool.evenhand], in the file's folder or one above it, up to the folder that holds `.git`. What is above a
// repository is no business of those who share it.
class ConfigFinder {
 public:
  // `options` is borrowed and must outlive it.
  explicit ConfigFinder(const ConfigOptions& options) : options_(options) {}

  // The same object for all files that it holds for; one that says nothing, in the working folder, where there is none.
  // The Error as load_config() has it.
  Result<std::shared_ptr<const LoadedConfig>> find_for(const std::string& file);

 private:
  using Shared = std::shared_ptr<const LoadedConfig>;

  Result<Shared> find_in(const std::string& folder);
  Result<Shared> look_for(const std::string& folder);

  const ConfigOptions& options_;
  std::map<std::string, Result<Shared>> by_folder_;  // Absolute.
  Shared none_;
  std::optional<std::pair<std::string, Result<Shared>>> last_;  // The folder that was asked for last, as it was given.
};

}  // namespace evenhand

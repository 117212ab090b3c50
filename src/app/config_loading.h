#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "config/config.h"

namespace evenhand {

// What a configuration file says, together with what it extends.
struct LoadedConfig {
  Config config;                   // Paths of folders and files in it count from the working folder.
  std::string folder;              // Absolute; from here its globs count.
  std::vector<std::string> files;  // That it was read from, as they are shown; the base first.
};

// The Error holds every mistake of the first file that has any, one a line, "path:line:column: message".
Result<LoadedConfig> load_config(const std::string& path);

// Whether a file that is called as configurations are is one: a pyproject.toml has to have a table for it. True where
// only load_config() can tell what is wrong.
bool is_configuration(const std::string& path);

// How a path is shown: from the working folder, without detours.
std::string shown_path(const std::string& path);

// Whether the value of `profile` names a file and not a profile.
bool is_profile_file(const std::string& profile);

}  // namespace evenhand

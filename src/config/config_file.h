#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "config/config.h"
#include "rules/file_notes.h"
#include "rules/yaml_tree.h"

namespace evenhand {

// What one file says.
struct ConfigFile {
  Config config;                           // Paths in it as they are written: from the file's folder.
  std::vector<Said<std::string>> extends;  // Paths of the files that it rests on, the base first.
};

// From the text of a YAML file. One that is empty, or all comments, says nothing. Mistakes are in `notes`, whose path
// names the file in origins; with a mistake, what is returned is not to be used.
ConfigFile read_config(std::string_view text, FileNotes& notes);

// From the text of a pyproject.toml. Nothing where it has no table [tool.evenhand].
std::optional<ConfigFile> read_pyproject(std::string_view text, FileNotes& notes);

}  // namespace evenhand

#pragma once

#include <string>

#include "base/result.h"

namespace evenhand {

// Where git looks for the hooks of a repository.
struct HooksFolder {
  std::string path;        // From the working folder, or absolute. It need not exist.
  bool is_shared = false;  // The user's or the system's core.hooksPath names it, for all repositories.
};

// Of the repository around the working folder: core.hooksPath where it is set; in a linked work tree, the folder of the
// main one. The Error says that there is no repository, or no git.
Result<HooksFolder> find_hooks_folder();

}  // namespace evenhand

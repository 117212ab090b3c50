#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace evenhand {

// The repository around the working folder, or the one that the environment names.
struct Repository {
  std::string way_from_top;        // From the top of the work tree to the working folder: “docs/a/”; empty at the top.
  std::vector<std::string> heads;  // Ids of the parents of the next commit: none before the first, two in a merge.
};

// The Error says that there is none, or that git is not there.
Result<Repository> find_repository();

// How a path that is given from the top of the work tree is shown from the working folder, as `git status` does.
std::string path_from_here(const Repository& repository, const std::string& path);

}  // namespace evenhand

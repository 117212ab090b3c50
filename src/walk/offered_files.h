#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "walk/walk.h"

namespace evenhand {

// A file that somebody else names, git for one, and that need not lie in its folder, or not with the same content.
struct OfferedFile {
  std::string path;          // From the root, `/` between.
  InputFile::Origin origin;  // `named`: taken as it is, whatever ignores it. Not standard input.
  std::size_t size = 0;      // Bytes.
};

// What the walk may ask about it.
struct OfferedContent {
  std::function<std::string(const std::string& path)> shown;  // How messages call a path from the root; of the root
                                                              // itself perhaps nothing.
  std::function<Result<std::string>(const std::string& path)> bytes_of;
};

// The same choice of `files` as walk() makes among files of the folder `root`, an absolute path without links; what git
// ignores is not asked about, since who offers the files has decided that. Ignore files are read from the folders.
Walk walk_offered(const std::string& root, const std::vector<OfferedFile>& files, const OfferedContent& content,
                  const WalkOptions& options);

}  // namespace evenhand

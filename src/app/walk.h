#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/format.h"
#include "lint/finding.h"

namespace evenhand {

// A file to be checked, not opened yet.
struct InputFile {
  enum class Origin : std::uint8_t { path, standard_input };

  std::string path;  // As it is shown; and, for Origin::path, opened.
  Format format = Format::text;
  Origin origin = Origin::path;
};

// What paths lead to. All three by path, and no path twice.
struct Walk {
  std::vector<InputFile> files;
  std::vector<FileReport> skipped;
  std::vector<InputError> errors;
};

// The files that `paths` name: a file is taken as it is, as plain text where its name tells no format; of a folder, all
// files below it whose names do. Left out of folders: hidden files and folders, node_modules, build, vendor. Symbolic
// links are followed where they are named, not inside folders; one that leads out of its folder is announced as
// skipped. `-` is standard input, called `stdin_filename` or, where that is empty, “<stdin>”.
Walk walk(const std::vector<std::string>& paths, const std::string& stdin_filename);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "app/exit_code.h"
#include "app/options.h"

namespace evenhand {

// A line of a file, as reports name it.
struct FilePlace {
  std::string path;
  std::size_t line = 1;  // From 1.
};

// “PATH:LINE” or “PATH:LINE:COLUMN”, where the path exists. Nothing for anything else.
std::optional<FilePlace> file_place(const std::string& name);

// `explain FILE:LINE`: what is found on that line, and all that the rules say about themselves.
ExitCode explain_findings_at(const FilePlace& place, const Options& options);

}  // namespace evenhand

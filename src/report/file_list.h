#pragma once

#include <string>
#include <vector>

#include "lint/finding.h"

namespace evenhand {

// A path and what a run would do with it.
struct ListedFile {
  std::string path;
  std::string format;   // Empty: it is not read.
  std::string reason;   // Why it is not read, in one word for programs; empty if it is.
  std::string message;  // The same for people: “ignored by .gitignore:3”.
};

// What a run over some paths would read. Both by path.
struct FileList {
  std::vector<ListedFile> files;
  std::vector<InputError> errors;
};

// One line for each file: its path, a colon, and its format or why it is not read.
std::string write_file_list_text(const FileList& list);

// docs/output.md describes it.
std::string write_file_list_json(const FileList& list);

}  // namespace evenhand

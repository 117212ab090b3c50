#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/format.h"

namespace evenhand {

// A file to be checked, not opened yet.
struct InputFile {
  enum class Origin : std::uint8_t { named, found, standard_input };

  std::string path;              // As it is shown; and, unless it is standard input, opened.
  std::optional<Format> format;  // Nothing: its bytes are to tell (content_of()); if they do not, plain text.
  Origin origin = Origin::named;
};

// An entry of a folder that is not read, and why.
struct Omission {
  enum class Reason : std::uint8_t {
    ignored,    // By an ignore file.
    hidden,     // Its name begins with a dot.
    vendored,   // Others wrote it, or a program made it; see vendored.h.
    excluded,   // By --exclude, or since it does not fit --include.
    binary,     // No text.
    unknown,    // Neither its name nor its bytes tell a format that can be read.
    repeated,   // A symbolic link to what is met in its own place.
    too_large,  // See WalkOptions::size_limit.
    link,       // A symbolic link that leads nowhere or out of the folder.
    special,    // A pipe, socket or device.
    unmerged,   // In a conflict of git's: nothing of it is staged.
  };

  std::string path;
  Reason reason;
  std::string words;  // For the user: “ignored by docs/.gitignore:3”.
};

// The word for a reason in output for programs.
std::string_view name_of(Omission::Reason reason);

// Whether a user has to be told, because the file could have been meant: a large file, a link, a pipe. The others are
// left out by custom or at the user's wish, or are of other kinds.
bool is_announced(Omission::Reason reason);

// Whether it is one of the files of other kinds that a summary counts.
bool is_of_other_kind(Omission::Reason reason);

// A path that could not be looked at.
struct WalkError {
  std::string path;
  std::string message;
};

// What paths lead to. All three by path, and no file twice.
struct Walk {
  std::vector<InputFile> files;
  std::vector<Omission> left_out;
  std::vector<WalkError> errors;
};

// Files of folders that are larger than that are not read, unless a user wants them: what people write is smaller.
inline constexpr std::size_t kLargestFound = std::size_t{32} << 20;  // Bytes.

struct WalkOptions {
  bool ignore_files = true;               // Whether .gitignore and the like are obeyed, and vendored files left out.
  bool hidden = false;                    // Whether hidden files and folders are read.
  std::vector<std::string> include;       // Globs (document/glob.h). Of folders, only files that fit one; empty: any.
  std::vector<std::string> exclude;       // Globs. Of folders, no files and folders that fit one.
  std::optional<Format> format;           // Of everything that is read, whatever its name.
  std::optional<std::size_t> size_limit;  // Bytes, of any file; nothing: kLargestFound, of files of folders.
  std::string stdin_filename;             // What standard input is called; empty: “<stdin>”.
};

// The files that `paths` name. A file is taken as it is, whatever its name and whatever ignores it; of a folder, all
// files below it whose name or first bytes tell a format. Symbolic links are followed where they are named, not inside
// folders. `-` is standard input.
//
// What is ignored: inside a git work tree, what git ignores (as `git ls-files` says it, or .gitignore files where git
// is not there); elsewhere, what .gitignore files of the folders that were named do. On top of that, .ignore files, and
// on top of those, .evenhandignore files, from any folder above, too; what they take back with `!` is read even where
// it is hidden or vendored.
Walk walk(const std::vector<std::string>& paths, const WalkOptions& options = {});

}  // namespace evenhand

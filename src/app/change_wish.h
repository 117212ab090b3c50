#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/command_line.h"
#include "base/result.h"

namespace evenhand {

// What of a repository is to be checked instead of files as they lie there.
struct ChangeWish {
  enum class Reach : std::uint8_t { changed_lines, whole_files };

  std::optional<std::string> revision;  // As states_named() takes it. Nothing: what is staged.
  Reach reach = Reach::changed_lines;

  bool is_about_next_commit() const { return !revision; }
};

// What --staged, --diff and --whole-files ask for; nothing where none of the first two is there. The Error says which
// options or arguments do not go together. REQUIRES: the command is `check`.
Result<std::optional<ChangeWish>> read_change_wish(const CommandLine& line);

}  // namespace evenhand

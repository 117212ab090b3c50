#pragma once

#include <cstdint>
#include <string>

namespace evenhand {

// What of a repository is to be checked instead of files as they lie there.
struct ChangeWish {
  enum class Reach : std::uint8_t { changed_lines, whole_files };

  std::string revision;  // As states_named() takes it. Empty: what is staged, that is, what will be committed.
  Reach reach = Reach::changed_lines;

  bool is_about_next_commit() const { return revision.empty(); }
};

}  // namespace evenhand

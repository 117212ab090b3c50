#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace evenhand {

// The numbers of a line that opens a hunk: `@@ -1,5 +1,6 @@`, or with three and more @ for a merge.
struct HunkHeader {
  std::size_t parents = 1;    // How many columns of marks each line has.
  std::size_t old_lines = 0;  // That follow, of all old files together.
  std::size_t new_begin = 0;  // Number of the first new line, 1-based.
  std::size_t new_lines = 0;  // That follow.
};

// Nothing where `line` opens no hunk.
std::optional<HunkHeader> read_hunk_header(std::string_view line);

// The path of `+++ b/path`: without quotation marks, escapes, time stamp and the b/ that git adds. Nothing for a file
// that is removed (/dev/null) and for other lines.
std::optional<std::string> read_new_path(std::string_view line);

// The path of the new file in `Binary files a/path and b/path differ`. Nothing for one that is removed and for other
// lines.
std::optional<std::string> read_binary_path(std::string_view line);

// The path in `diff --git a/path b/path`. Nothing where the file has moved, and for other lines.
std::optional<std::string> read_unmoved_path(std::string_view line);

}  // namespace evenhand

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "rules/file_notes.h"

// What must hold of a YAML file's bytes before yaml-cpp 0.7 may see them, and where its scalars end, which it does not
// tell.

namespace evenhand {

// `text` without a byte order mark.
std::string_view without_byte_order_mark(std::string_view text);

// Whether these bytes may be parsed: UTF-8, not too large, no control characters (yaml-cpp takes 0x04 for the end of
// the file and a NUL for UTF-16), no tab where blanks count. Each line's first mistake is noted.
bool check_yaml_text(std::string_view text, FileNotes& notes);

// The quoted scalar that begins at byte `begin`, as it is written. REQUIRES: a quotation mark stands there.
struct QuotedScalar {
  std::string_view inside;  // Between the quotes; to the end of the text where the second is missing.
  bool closed = false;
  bool stands_alone = true;  // Nothing but punctuation of YAML or a comment follows on its line.
};
QuotedScalar quoted_scalar_at(std::string_view text, std::size_t begin);

// How many bytes of `inside` the first `count` bytes of the scalar's text were written with. REQUIRES: `inside` is what
// stands between quotation marks `quote` on one line.
std::size_t written_length(std::string_view inside, char quote, std::size_t count);

}  // namespace evenhand

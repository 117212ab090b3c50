#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "document/format.h"

namespace evenhand {

// As many bytes of a file as are looked at to tell what it is.
inline constexpr std::size_t kHeadSize = 512;

// What the first bytes of a file say of it.
struct Content {
  std::string_view kind;         // “pdf”, “shell script”; empty: they say nothing. Lives as long as the program.
  std::optional<Format> format;  // That can read it; nothing: none, or the bytes do not tell.
  bool is_binary = false;        // They are no text in any encoding that is known.
};

// `head` is the start of a file: kHeadSize bytes, or all there are. More of them tell an archive's kind for sure.
Content content_of(std::string_view head);

// Whether a file is what Git LFS puts in the place of a large one: three lines that say where its content is kept
// (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md).
bool is_lfs_pointer(std::string_view bytes);

}  // namespace evenhand

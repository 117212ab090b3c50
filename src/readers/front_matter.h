#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/genre.h"

namespace evenhand {

// What the front matter of a document says.
struct FrontMatter {
  std::size_t end = 0;  // Just behind its closing line.
  // The values that are prose (title, description …), each line by line, ascending; of a rating with its key.
  std::vector<std::vector<Span>> fields;
  std::optional<Genre> genre;  // Nothing where none is named, or none that exists.
};

// The front matter that begins at `begin`: YAML between lines of `---`, or TOML between lines of `+++`. Nothing where
// there is none, or where it is never closed, or where its first line is no key: then the dashes are a thematic break.
// Reads as much of both languages as front matter uses, and never fails.
std::optional<FrontMatter> find_front_matter(std::string_view source, std::size_t begin);

}  // namespace evenhand

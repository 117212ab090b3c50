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
  std::optional<Format> format;  // Nothing: they show no format that can be read.
  bool is_binary = false;        // They are no text in any encoding that is known.
};

// `head` is the start of the file: kHeadSize bytes, or all there are.
Content content_of(std::string_view head);

}  // namespace evenhand

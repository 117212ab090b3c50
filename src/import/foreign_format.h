#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "import/imported_rule.h"

namespace evenhand {

// A format of rules of another tool.
struct ForeignFormat {
  std::string_view name;                      // As the user types it: "vale".
  std::string_view tool;                      // As it is shown: "Vale".
  std::string_view kind;                      // What a set of its rules is: "style".
  std::span<const std::string_view> endings;  // Of the files that are read from a folder.
  // Adds what one file says to `style`. Broken files are noted in it. Null where the format holds no rules of its own
  // (see import/alex.h).
  void (*read)(const ForeignFile& file, ImportedStyle& style);
};

std::span<const ForeignFormat> foreign_formats();

// Null where there is none of that name.
const ForeignFormat* find_foreign_format(std::string_view name);

}  // namespace evenhand

#pragma once

#include <string_view>

namespace evenhand {

// How file names and domains look in running text. Words that English also uses after a full stop without a blank (it,
// in, me) are in neither list.

// Whether `extension` (without its dot, lower case) ends the names of files that people write about.
bool is_file_extension(std::string_view extension);

// Whether `domain` (without its dot, lower case) is a top-level domain.
bool is_top_level_domain(std::string_view domain);

// Whether `folder` stands at the root of a Unix file system (usr, etc).
bool is_root_folder(std::string_view folder);

}  // namespace evenhand

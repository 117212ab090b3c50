#pragma once

#include <string_view>

namespace evenhand {

// Whether the name of a file says that it is a manual page: `ls.1` in a folder of manuals or documentation, or a
// section with a suffix that is used for nothing else (`Carp.3pm`). Elsewhere a digit behind a dot may be a version, a
// library or an old log.
bool is_manual_page_name(std::string_view path);

}  // namespace evenhand
